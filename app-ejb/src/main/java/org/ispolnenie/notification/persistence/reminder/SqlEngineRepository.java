package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.Engine;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The one row of the engine's setting, and the log of its work. */
@ApplicationScoped
public class SqlEngineRepository implements EngineRepository {

    private static final String ENGINE =
            "select version, send_from, paused_by, paused_at, reason from reminder_engine where id = 1";
    private static final String LOG =
            """
            insert into reminder_sweep (node, reminding_day, started_at, finished_at, looked_at, found, notices, letters,
                                        failed, error)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))
            """;
    private static final String ALIVE =
            """
            insert into reminder_node (node, finished_at, millis, error) values (?, ?, ?, nullif(?, ''))
            on duplicate key update finished_at = value(finished_at), millis = value(millis), error = value(error)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Engine engine() {
        return read(ENGINE);
    }

    @Override
    public Engine engineForChange() {
        return read(ENGINE + " for update");
    }

    private Engine read(String sql) {
        return SqlQuery.of(sql)
                .the(
                        dataSource,
                        row -> new Engine(
                                row.number("version"),
                                row.time("send_from"),
                                row.textOrNull("paused_by"),
                                row.momentOrNull("paused_at"),
                                row.textOrNull("reason")));
    }

    @Override
    public void pause(Act act, String reason) {
        change("paused_by = ?, paused_at = ?, reason = ?", act.by(), act.at(), reason);
    }

    @Override
    public void resume() {
        change("paused_by = null, paused_at = null, reason = null");
    }

    @Override
    public void sendFrom(LocalTime time) {
        change("send_from = ?", time);
    }

    private void change(String what, Object... values) {
        SqlQuery.of("update reminder_engine set version = version + 1, " + what + " where id = 1", values)
                .change(dataSource);
    }

    @Override
    public void log(SweepRun run) {
        SqlQuery.of(
                        LOG,
                        run.node(),
                        run.day(),
                        run.startedAt(),
                        run.finishedAt(),
                        run.lookedAt(),
                        run.found(),
                        run.notices(),
                        run.letters(),
                        run.failed(),
                        run.error())
                .change(dataSource);
    }

    @Override
    public void alive(SweepRun run) {
        SqlQuery.of(ALIVE, run.node(), run.finishedAt(), run.duration().toMillis(), run.error())
                .change(dataSource);
    }

    @Override
    public void forgetBefore(Instant moment) {
        SqlQuery.of("delete from reminder_sweep where finished_at < ?", moment).change(dataSource);
        SqlQuery.of("delete from reminder_node where finished_at < ?", moment).change(dataSource);
    }
}
