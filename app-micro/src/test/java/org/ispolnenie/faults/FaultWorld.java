package org.ispolnenie.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.ispolnenie.bench.Application;
import org.ispolnenie.bench.Checkout;
import org.ispolnenie.bench.StartAccounts;
import org.ispolnenie.bench.SweepSet;
import org.ispolnenie.bench.SweepSql;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbServer;
import org.jspecify.annotations.Nullable;

/** A database of an experiment's own with control points that are due, and what is to come of them. */
final class FaultWorld implements AutoCloseable {

    /** A Friday. */
    static final LocalDate DAY = LocalDate.of(2019, 11, 1);

    static final String EXPECTED = SweepSql.SCHEMA + ".expected";

    private final FaultDatabase database;
    private final MailSink mail = new MailSink();
    private Sql sql;
    private final SweepSet points;
    private final SweepSql steps;
    private @Nullable PlainEngine here;

    /** The day for which it is worked out whom what concerns: nobody comes or goes in between. */
    private @Nullable LocalDate prepared;

    private FaultWorld(FaultDatabase database) throws SQLException {
        this.database = database;
        sql = database.sql();
        points = new SweepSet(sql.connection());
        steps = new SweepSql(sql.connection());
    }

    /** Schema and people as the application makes them at its first start. */
    static FaultWorld ofApplication() throws IOException, InterruptedException, SQLException {
        FaultWorld world = new FaultWorld(new FaultDatabase(Checkout.BUILT, Durability.EVERY_COMMIT));
        world.start("first", Map.of()).close();
        StartAccounts.in(world.sql.connection(), Application.PASSWORD);
        world.points.people();
        return world;
    }

    /** The schema and people like those, for the engine without a server; the database is not to be killed here. */
    static FaultWorld plain(Path home) throws IOException, SQLException {
        FaultWorld world = new FaultWorld(new FaultDatabase(home, Durability.WHILE_THE_MACHINE_LIVES));
        Flyway.configure()
                .dataSource(world.database.url(), MariaDbServer.NAME, FaultDatabase.PASSWORD)
                .load()
                .migrate();
        for (String statement : PlainDirectory.STATEMENTS) {
            world.sql.execute(statement);
        }
        world.points.people();
        return world;
    }

    /** A sweep of the engine's own classes in a process of its own; how it ended. */
    Process engine(LocalDate day, int most, String... end) throws IOException {
        List<String> command =
                PlainEngine.command(database.url(), FaultDatabase.PASSWORD, day + "T09:00", String.valueOf(most));
        command.addAll(List.of(end));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        database.directory().resolve("engine.out").toFile()))
                .start();
    }

    Sql sql() {
        return sql;
    }

    /** After the database has been away. */
    void reconnect() throws SQLException {
        sql = database.sql();
    }

    FaultDatabase database() {
        return database;
    }

    MailSink mail() {
        return mail;
    }

    /** A node; those with different names run beside each other. */
    Application start(String node, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(mail.settings());
        settings.putAll(more);
        return Application.ispolnenie(database.directory().resolve(node), settings);
    }

    /** Points of which every so-manieth has a step on the day. */
    void fill(int count, int every, LocalDate day) throws SQLException {
        steps.prepare(day, SweepSet.LADDERS);
        points.add(count, every, day);
        sql.execute("create or replace table " + EXPECTED + " like reminder");
    }

    /** Forgets what was told; every so-manieth point is to be looked at from the day on. */
    void begin(int every, LocalDate from) throws SQLException {
        points.reset(every, from);
        sql.execute("delete from reminder_sweep");
        sql.execute("delete from reminder_node");
        sql.execute("delete from " + EXPECTED);
    }

    /** Adds to what is expected what an engine that looks at all points on the day has to tell; what is there is told. */
    void expect(LocalDate day) throws SQLException {
        if (!day.equals(prepared)) {
            steps.prepare(day, SweepSet.LADDERS);
            prepared = day;
        }
        steps.remindInto(EXPECTED);
    }

    void pause() throws SQLException {
        sql.execute("update reminder_engine set paused_at = utc_timestamp(6), paused_by = 'controller'");
    }

    void resume() throws SQLException {
        sql.execute("update reminder_engine set paused_at = null");
    }

    long toFind(LocalDate day) throws SQLException {
        return sql.count("select count(*) from control_point where look_again_on <= '" + day + "'");
    }

    long toTell() throws SQLException {
        return sql.count("select count(distinct recipient_id) from reminder where message_id is null");
    }

    long toMail() throws SQLException {
        return sql.count("select count(*) from notice where email_state = 'PENDING'");
    }

    boolean isDone(LocalDate day) throws SQLException {
        return toFind(day) == 0 && toTell() == 0 && toMail() == 0;
    }

    /** Waits until a running application has done all of it. */
    void awaitDone(LocalDate day) throws Exception {
        Sql.await("everything of " + day + " is done", Duration.ofMinutes(10), 500, () -> isDone(day));
    }

    /** A sweep of the engine's own classes in this process. */
    void sweepHere(LocalDate day, int most) throws SQLException {
        if (here == null) {
            here = new PlainEngine(database.url(), FaultDatabase.PASSWORD, day.atTime(9, 0), most, moment -> {});
        }
        here.sweep();
    }

    /** The rules that are broken, and by how many rows. */
    Map<String, Long> broken(LocalDate day) throws SQLException {
        Map<String, Long> broken = new LinkedHashMap<>();
        for (Map.Entry<String, String> rule : rules(day).entrySet()) {
            long rows = sql.count(rule.getValue());
            if (rows > 0) {
                broken.put(rule.getKey(), rows);
            }
        }
        return broken;
    }

    private static Map<String, String> rules(LocalDate day) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("step lost", without(EXPECTED, "reminder"));
        rules.put("step nobody expected", without("reminder", EXPECTED));
        rules.putAll(Invariants.on(day));
        return rules;
    }

    private static String without(String table, String other) {
        return "select count(*) from " + table + " r left join " + other
                + " o on o.work_id = r.work_id and o.due = r.due and o.step = r.step"
                + " and o.recipient_id = r.recipient_id and o.channel = r.channel and o.urgent = r.urgent"
                + " and o.email = r.email where o.step is null";
    }

    /** Compares with what was expected, and looks whether any rule is broken. */
    void check(Counts counts, String experiment, LocalDate day) throws SQLException {
        counts.add(
                experiment,
                "steps",
                sql.count("select count(*) from reminder"),
                sql.count("select count(*) from " + EXPECTED));
        for (Map.Entry<String, String> rule : rules(day).entrySet()) {
            counts.add(experiment, rule.getKey(), sql.count(rule.getValue()), 0);
        }
    }

    /** Everybody with a step has one digest, and what was to be mailed has been, the same again at most so often. */
    void checkMessages(Counts counts, String experiment, LocalDate day, int killed) throws Exception {
        counts.add(
                experiment,
                "people with the one digest of the day",
                sql.count("select count(*) from notice where dedupe_key = 'DIGEST:" + day + "'"),
                sql.count("select count(distinct recipient_id) from " + EXPECTED + " where channel = 'NOTICE'"));
        counts.add(
                experiment,
                "bodies with the one letter of the day",
                sql.count("select count(*) from reminder_letter where letter_day = '" + day + "'"),
                sql.count("select count(distinct recipient_id) from " + EXPECTED + " where channel = 'LETTER'"));
        Map<String, List<String>> mails = mail.byMessageId();
        counts.add(
                experiment,
                "mails by Message-ID",
                mails.size(),
                sql.count("select count(*) from notice where email_state = 'SENT'"));
        counts.add(
                experiment,
                "Message-IDs that went to two people",
                mails.values().stream()
                        .filter(to -> to.stream().distinct().count() > 1)
                        .count(),
                0);
        int again = mail.received() - mails.size();
        counts.add(experiment, "mails sent again", String.valueOf(again), "≤ " + killed, again <= killed);
    }

    @Override
    public void close() throws IOException, SQLException {
        if (here != null) {
            here.close();
        }
        sql.close();
        mail.close();
        database.close();
    }
}
