package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The engine of reminders in the running application, woken by its timer, beside the same rows written by SQL alone into a
 * copy of the tables. The engine's own log says how long a sweep took.
 */
final class SweepFigures implements Bench.Measured {

    private static final double REACH_SECONDS = 20;
    private static final double REACH_RATIO = 2;
    private static final double REACH_IDLE_MS = 100;
    /** The live heap may differ by what the server does besides. */
    private static final double FLAT_MB = 20;

    private static final int EVERY = 10;
    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final long PATIENCE_SECONDS = 600;
    private static final String COPY = "ispolnenie_copy";
    private static final List<String> COPIED = List.of(
            "organization",
            "account",
            "account_role",
            "assignment",
            "controlled_protocol",
            "control_point",
            "notice",
            "reminder",
            "reminder_letter");

    private final TestBed bed;
    private final int points;
    private final int repetitions;
    private final int idleSweeps;

    SweepFigures(TestBed bed) {
        this.bed = bed;
        points = Size.setting("BENCH_SWEEP_POINTS", bed.size().of(1_000_000, 2_000));
        repetitions = Size.setting("BENCH_SWEEP_ROUNDS", bed.size().of(3, 1));
        idleSweeps = bed.size().of(5, 1);
    }

    private record Sweep(double seconds, long lookedAt, long found, long told) {}

    @Override
    public void addTo(Figures figures) throws Exception {
        // A database and an application of its own: what the other parts left would be copied and looked through as
        // well.
        bed.renew();
        Application application = bed.application();
        try (Connection connection = bed.connection();
                Connection copy = bed.connection()) {
            pause(connection);
            SweepSet set = new SweepSet(connection);
            set.people();
            new SweepSql(connection).prepare(DAY, SweepSet.LADDERS);
            set.add(points, EVERY, DAY);
            set.reset(EVERY, DAY);
            copyTo(copy);
            rounds(figures, application, bed.database().pid(), connection, set, copy);
            idle(figures, connection);
        }
    }

    private void rounds(
            Figures figures,
            Application application,
            long database,
            Connection connection,
            SweepSet set,
            Connection copy)
            throws Exception {
        SweepSet copied = new SweepSet(copy);
        List<Sweep> sweeps = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        double live = HeapWatch.live(application.pid());
        double most = 0;
        List<Double> busy = new ArrayList<>();
        List<Double> busyLimits = new ArrayList<>();
        for (int round = 0; round < repetitions; round++) {
            pause(connection);
            set.reset(EVERY, DAY);
            copied.reset(EVERY, DAY);
            double before = Machine.processorSeconds(application.pid(), database);
            try (HeapWatch heap = new HeapWatch(application.pid())) {
                sweeps.add(sweep(connection));
                most = Math.max(most, heap.most());
            }
            double between = Machine.processorSeconds(application.pid(), database);
            limits.add(sql(copy));
            busy.add(between - before);
            busyLimits.add(Machine.processorSeconds(application.pid(), database) - between);
            System.err.printf(
                    "%s of %.1f processor s beside %.2f s of %.1f processor s%n",
                    sweeps.get(round), busy.get(round), limits.get(round), busyLimits.get(round));
            same(connection);
        }
        double seconds = median(sweeps.stream().map(Sweep::seconds).toList());
        double limit = median(limits);
        Sweep last = sweeps.get(sweeps.size() - 1);
        figures.add(
                "sweep over %,d open control points, %,d due: %,d reminders, %,d messages"
                        .formatted(points, last.lookedAt(), last.found(), last.told()),
                Figures.decimal(seconds) + " s",
                "≤ 20 s, ≤ 2 × SQL",
                "the SQL alone %s s; %s; processor seconds of server and database %.1f beside %.1f"
                        .formatted(
                                Figures.decimal(limit),
                                Figures.times(seconds / limit),
                                median(busy),
                                median(busyLimits)),
                seconds <= REACH_SECONDS && seconds <= REACH_RATIO * limit);
        double after = HeapWatch.live(application.pid());
        figures.add(
                "heap alive after that sweep",
                "%.0f MB".formatted(after),
                "as before it",
                "before it %.0f MB; most used in it, garbage included, %.0f MB".formatted(live, most),
                after - live <= FLAT_MB);
    }

    /** The sweep after those that had something to do: what the engine says it took. */
    private void idle(Figures figures, Connection connection) throws SQLException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        String last = "select unix_timestamp(finished_at) from reminder_node";
        for (int i = 0; i < idleSweeps; i++) {
            double before = number(connection, last);
            await(() -> number(connection, last) > before);
            millis.add(number(connection, "select millis from reminder_node"));
        }
        double ms = median(millis);
        String key = text(
                connection,
                "explain select c.id from control_point_view c where c.look_again_on <= '" + DAY
                        + "' order by c.look_again_on, c.id limit 5000 for update skip locked",
                "key");
        figures.add(
                "sweep with nothing due, at %,d".formatted(points),
                Figures.ms(ms),
                "≤ 100 ms",
                "index " + key,
                ms <= REACH_IDLE_MS && key.equals("control_point_look"));
    }

    private static Sweep sweep(Connection connection) throws SQLException, InterruptedException {
        double before = number(connection, "select coalesce(max(id), 0) from reminder_sweep");
        execute(connection, "update reminder_engine set paused_at = null");
        await(() -> number(connection, "select coalesce(max(id), 0) from reminder_sweep") > before);
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select timestampdiff(microsecond, started_at, finished_at) / 1e6,"
                        + " looked_at, found, notices + letters, error from reminder_sweep order by id desc limit 1")) {
            row.next();
            if (row.getString(5) != null) {
                throw new IllegalStateException(row.getString(5));
            }
            return new Sweep(row.getDouble(1), row.getLong(2), row.getLong(3), row.getLong(4));
        }
    }

    private static double sql(Connection copy) throws SQLException {
        SweepSql sweep = new SweepSql(copy);
        sweep.prepare(DAY, SweepSet.LADDERS);
        long begin = System.nanoTime();
        sweep.remindInto("reminder");
        sweep.lookAgain();
        sweep.tell();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The engine wrote what the SQL wrote. */
    private static void same(Connection connection) throws SQLException {
        for (String[] pair : new String[][] {{"reminder", COPY + ".reminder"}, {COPY + ".reminder", "reminder"}}) {
            none(
                    connection,
                    "reminders are only in " + pair[0],
                    "select count(*) from " + pair[0] + " r left join " + pair[1]
                            + " o on o.work_id = r.work_id and o.due = r.due and o.step = r.step"
                            + " and o.recipient_id = r.recipient_id and o.channel = r.channel and o.urgent = r.urgent"
                            + " and o.email = r.email where o.step is null");
        }
        none(
                connection,
                "points are to be looked at again on another day",
                "select count(*) from control_point c join " + COPY
                        + ".control_point o on o.id = c.id where o.look_again_on <> c.look_again_on");
    }

    private static void none(Connection connection, String what, String sql) throws SQLException {
        double rows = number(connection, sql);
        if (rows > 0) {
            throw new IllegalStateException((long) rows + " " + what);
        }
    }

    private static void copyTo(Connection copy) throws SQLException {
        execute(copy, "create database " + COPY);
        String original = copy.getCatalog();
        copy.setCatalog(COPY);
        execute(copy, "set foreign_key_checks = 0");
        for (String table : COPIED) {
            execute(copy, "create table " + table + " like " + original + "." + table);
            execute(copy, "insert into " + table + " select * from " + original + "." + table);
        }
        execute(copy, "create table reminder_failure like " + original + ".reminder_failure");
        execute(copy, "analyze table assignment, controlled_protocol, control_point");
        execute(copy, "set foreign_key_checks = 1");
    }

    private static void pause(Connection connection) throws SQLException {
        execute(connection, "update reminder_engine set paused_at = utc_timestamp(6), paused_by = 'controller'");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the engine did nothing in " + PATIENCE_SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getDouble(1) : 0;
        }
    }

    private static String text(Connection connection, String sql, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(column));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
