package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.engine.EngineReader;
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;

/** How the engine is doing, by statements that an index answers. */
@ApplicationScoped
public class SqlEngineReader implements EngineReader {

    private static final String PAUSE = "select " + PersonSql.name("e.paused_by")
            + ", e.paused_at, e.reason from reminder_engine e where e.id = 1 and e.paused_at is not null";
    private static final String NODES =
            "select node, finished_at, millis, error from reminder_node order by finished_at desc, node";
    private static final String FIGURES =
            """
            select
              (select count(*) from (select 1 from control_point where look_again_on <= ? limit ?) b),
              (select count(*) from (select 1 from reminder where message_id is null limit ?) w),
              (select count(*) from (select 1 from reminder_failure limit ?) f),
              (select count(*) from (select 1 from notice where email_state = 'PENDING' limit ?) p),
              (select count(*) from (select 1 from notice where email_state = 'DEAD' limit ?) d)
            """;
    private static final String SET_ASIDE =
            """
            select f.control_point_id, c.label, o.short_name, f.failed_at, f.attempts, f.retry_at, f.error
            from reminder_failure f
            join control_point c on c.id = f.control_point_id
            join assignment a on a.id = c.assignment_id
            join organization o on o.id = a.organization_id
            order by f.failed_at desc, f.control_point_id limit ?
            """;
    private static final String RUNS =
            """
            select node, reminding_day, started_at, finished_at, looked_at, found, notices, letters, failed, error
            from reminder_sweep order by finished_at desc, id desc limit ?
            """;
    private static final String ACTS = "select a.kind, a.done_at, " + PersonSql.name("a.person")
            + ", a.words from reminder_engine_act a order by a.id desc limit ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Pause> pause() {
        return SqlQuery.of(PAUSE)
                .first(dataSource, row -> new Pause(row.getString(1), moment(row, 2), row.getString(3)));
    }

    @Override
    public List<Node> nodes() {
        return SqlQuery.of(NODES)
                .list(dataSource, row -> new Node(row.getString(1), moment(row, 2), row.getLong(3), row.getString(4)));
    }

    @Override
    public Figures figures(LocalDate remindingDay) {
        return SqlQuery.of(FIGURES, remindingDay, COUNTED, COUNTED, COUNTED, COUNTED, COUNTED)
                .list(
                        dataSource,
                        row -> new Figures(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .get(0);
    }

    @Override
    public List<SetAside> setAside(int limit) {
        return SqlQuery.of(SET_ASIDE, limit)
                .list(
                        dataSource,
                        row -> new SetAside(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                moment(row, 4),
                                row.getInt(5),
                                moment(row, 6),
                                row.getString(7)));
    }

    @Override
    public List<SweepRun> runs(int limit) {
        return SqlQuery.of(RUNS, limit)
                .list(
                        dataSource,
                        row -> new SweepRun(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                moment(row, 3),
                                moment(row, 4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9),
                                row.getString(10)));
    }

    @Override
    public List<EngineAct> acts(int limit) {
        return SqlQuery.of(ACTS, limit)
                .list(
                        dataSource,
                        row -> new EngineAct(
                                EngineAct.Kind.valueOf(row.getString(1)),
                                moment(row, 2),
                                row.getString(3),
                                row.getString(4)));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
