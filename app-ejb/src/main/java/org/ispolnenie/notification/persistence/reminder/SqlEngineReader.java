package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.engine.EngineReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** How the engine is doing, by statements that an index answers. */
@ApplicationScoped
public class SqlEngineReader implements EngineReader {

    private static final String PAUSE = "select " + PersonSql.name("e.paused_by")
            + " person, e.paused_at, e.reason from reminder_engine e where e.id = 1 and e.paused_at is not null";
    private static final String NODES =
            "select node, finished_at, millis, error from reminder_node order by finished_at desc, node";
    private static final String FIGURES =
            """
            select
              (select count(*) from (select 1 from control_point_view where look_again_on <= ? union all
                                     select 1 from reminder_agenda where look_again_on <= ? limit ?) b) backlog,
              (select count(*) from (select 1 from reminder where message_id is null limit ?) w) waiting,
              (select count(*) from (select 1 from reminder_failure limit ?) f) set_aside,
              (select count(*) from (select 1 from notice where email_state = ? limit ?) p) mail_waiting,
              (select count(*) from (select 1 from notice where email_state = ? limit ?) d) mail_dead
            """;
    private static final String SET_ASIDE =
            """
            select r.work_id, r.failed_at, r.attempts, r.retry_at, r.error, %s
            from reminder_failure r %s
            where o.id is not null
            order by r.failed_at desc, r.work_id limit ?
            """
                    .formatted(RemindedSql.NAME, RemindedSql.NAMED);
    private static final String RUNS =
            """
            select node, reminding_day, started_at, finished_at, looked_at, found, notices, letters, failed, error
            from reminder_sweep order by finished_at desc, id desc limit ?
            """;
    private static final String ACTS = "select a.kind, a.done_at, " + PersonSql.name("a.person")
            + " person, a.words from reminder_engine_act a order by a.id desc limit ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Pause> pause() {
        return SqlQuery.of(PAUSE)
                .one(dataSource, row -> new Pause(row.text("person"), row.moment("paused_at"), row.text("reason")));
    }

    @Override
    public List<Node> nodes() {
        return SqlQuery.of(NODES)
                .all(
                        dataSource,
                        row -> new Node(
                                row.text("node"),
                                row.moment("finished_at"),
                                row.number("millis"),
                                row.textOrNull("error")));
    }

    @Override
    public Figures figures(LocalDate remindingDay) {
        return SqlQuery.of(
                        FIGURES,
                        remindingDay,
                        remindingDay,
                        COUNTED,
                        COUNTED,
                        COUNTED,
                        MailState.PENDING,
                        COUNTED,
                        MailState.DEAD,
                        COUNTED)
                .the(
                        dataSource,
                        row -> new Figures(
                                row.number("backlog"),
                                row.number("waiting"),
                                row.number("set_aside"),
                                row.number("mail_waiting"),
                                row.number("mail_dead")));
    }

    @Override
    public List<SetAside> setAside(int limit) {
        return SqlQuery.of(SET_ASIDE, limit)
                .all(
                        dataSource,
                        row -> new SetAside(
                                WorkNames.of(row, "work_id"),
                                row.moment("failed_at"),
                                row.count("attempts"),
                                row.moment("retry_at"),
                                row.text("error")));
    }

    @Override
    public List<SweepRun> runs(int limit) {
        return SqlQuery.of(RUNS, limit)
                .all(
                        dataSource,
                        row -> new SweepRun(
                                row.text("node"),
                                row.day("reminding_day"),
                                row.moment("started_at"),
                                row.moment("finished_at"),
                                row.number("looked_at"),
                                row.number("found"),
                                row.number("notices"),
                                row.number("letters"),
                                row.number("failed"),
                                row.textOrNull("error")));
    }

    @Override
    public List<EngineAct> acts(int limit) {
        return SqlQuery.of(ACTS, limit)
                .all(
                        dataSource,
                        row -> new EngineAct(
                                row.value(EngineAct.Kind.class, "kind"),
                                row.moment("done_at"),
                                row.text("person"),
                                row.text("words")));
    }
}
