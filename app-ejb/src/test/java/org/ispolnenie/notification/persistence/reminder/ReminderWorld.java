package org.ispolnenie.notification.persistence.reminder;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.SqlLookAgainDays;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.InMemoryCalendar;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.ReminderMessages.Told;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.engine.SweepLog;
import org.ispolnenie.notification.service.reminder.engine.SweepPiece;
import org.ispolnenie.notification.service.reminder.engine.SweepService;
import org.ispolnenie.notification.service.reminder.ladder.ForecastQueries;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.protocol.service.InMemoryRuleSets;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/**
 * The engine of reminders on a real database, with a clock that is set: the committee with a controller and a chair who heads
 * it, a body with two people, a body whose people have no e-mail. Each transaction is a real one.
 */
public final class ReminderWorld {

    public static final long COMMITTEE = 1;
    public static final long NORTH = 2;
    public static final long SOUTH = 3;
    public static final long CONTROLLER = 11;
    public static final long CHAIR = 12;
    public static final long NORTH_FIRST = 21;
    public static final long NORTH_HEAD = 22;
    public static final long SOUTH_FIRST = 31;

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final EmbeddedDatabase database;
    private final SettableClock clock = new SettableClock();
    private final AtomicLong ids = new AtomicLong(1000);

    public ReminderWorld(EmbeddedDatabase database) {
        this.database = database;
    }

    /** An empty world with its people; called before each test. */
    public void begin() {
        DueMeasures.clear(database);
        for (String table : List.of(
                "reminder",
                "reminder_letter",
                "reminder_failure",
                "reminder_recheck",
                "reminder_agenda",
                "reminder_sweep",
                "notice",
                "control_point",
                "assignment",
                "controlled_protocol",
                "decision",
                "protocol",
                "account_role",
                "account",
                "organization")) {
            database.execute("delete from " + table);
        }
        database.execute("update reminder_engine set paused_at = null, send_from = '08:00:00'");
        body(COMMITTEE, "KOIPO", "REGIONAL_AUTHORITY");
        body(NORTH, "MR01", "MUNICIPAL_AUTHORITY");
        body(SOUTH, "MR02", "MUNICIPAL_AUTHORITY");
        person(CONTROLLER, "controller", COMMITTEE, "CONTROLLER", false, "c@example.org");
        person(CHAIR, "chair", COMMITTEE, "CHAIR", true, "h@example.org");
        person(NORTH_FIRST, "north", NORTH, "EXECUTOR", false, "n@example.org");
        person(NORTH_HEAD, "north.head", NORTH, "EXECUTOR", true, null);
        person(SOUTH_FIRST, "south", SOUTH, "EXECUTOR", false, null);
        database.execute("insert into protocol (id, version, revision, sha256, title, state, imported_by, imported_at)"
                + " values (100, 1, 0, repeat('0', 64), 'Протокол', 'APPROVED', 'controller', '2019-10-31')");
        database.execute("insert into decision (id, version, protocol_id, item_number, ordinal, text, kind, span_start,"
                + " span_end, deadline) values (200, 1, 100, '1', 0, 'Текст', 'OTHER', 0, 1, '')");
        database.execute("insert into controlled_protocol (id, version, protocol_id, sharing) values (300, 1, 100,"
                + " 'OWN_ONLY')");
    }

    private void body(long id, String code, String kind) {
        database.execute("insert into organization (id, version, code, kind, name, short_name, valid_from) values ("
                + id + ", 1, '" + code + "', '" + kind + "', '" + code + "', '" + code + "', '2000-01-01')");
    }

    private void person(long id, String login, long body, String role, boolean heads, @Nullable String email) {
        database.execute(
                "insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                        + " failed_attempts, heads, email) values (" + id + ", 1, '" + login + "', '" + login
                        + "', '', " + body
                        + ", true, 0, " + heads + ", " + (email == null ? "null" : "'" + email + "'") + ")");
        database.execute("insert into account_role (account_id, role) values (" + id + ", '" + role + "')");
    }

    /** Puts a control point on control; its id. */
    public long point(long body, String due) {
        long id = ids.addAndGet(2);
        long decision = ids.addAndGet(2);
        database.execute("insert into decision (id, version, protocol_id, item_number, ordinal, text, kind, span_start,"
                + " span_end, deadline) values (" + decision + ", 1, 100, '" + decision
                + "', 0, 'Т', 'OTHER', 0, 1, '')");
        database.execute("insert into assignment (id, version, protocol_id, decision_id, decision_number,"
                + " decision_ordinal, addressed_id, organization_id, role, state, next_due) values (" + id
                + ", 1, 100, " + decision + ", '1', 0, " + body + ", " + body + ", 'RESPONSIBLE', 'ON_CONTROL', '" + due
                + "')");
        database.execute(
                "insert into control_point (id, version, assignment_id, decision_id, label, ordinal, stated_due,"
                        + " original_due, effective_due, state, why) values (" + (id + 1) + ", 1, " + id + ", "
                        + decision
                        + ", '1', 0, '" + due + "', '" + due + "', '" + due + "', 'ON_CONTROL', '')");
        return id + 1;
    }

    /** What a verb of the control point writes: the change, and that the engine is to look again. */
    public void change(long point, String what) {
        database.execute("update control_point set " + what
                + ", look_again_on = if(state in ('ON_CONTROL', 'RETURNED'), '1000-01-01', '9999-12-31') where id = "
                + point);
    }

    /** Sets the clock, Moscow time. */
    public void at(String moment) {
        clock.now = LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }

    public Clock clock() {
        return clock;
    }

    /** All mail that waits goes out. */
    public void mailed() {
        database.execute("update notice set email_state = 'SENT' where email_state = 'PENDING'");
    }

    /** One sweep of one node. */
    public void sweep() {
        sweeps().sweep();
    }

    public void sweepOn(String day) {
        at(day + "T09:00");
        sweep();
    }

    /** The plans of one node. */
    public ReminderPlans plans() {
        EntityManager own = database.entityManagerFactory().createEntityManager();
        return Wired.of(
                ReminderPlans.class,
                Wired.of(CalendarQueries.class, new InMemoryCalendar(), clock),
                Wired.of(JpaLadderRepository.class, own),
                Wired.of(SqlStaffReader.class, database.dataSource()),
                Wired.of(SqlEngineRepository.class, database.dataSource()),
                Wired.of(ControlRuleSets.class, new InMemoryRuleSets()),
                clock);
    }

    /** The forecast, asked by the controller or by an executor. */
    public ForecastQueries forecast(String login, Role role) {
        EntityManager own = database.entityManagerFactory().createEntityManager();
        return Wired.of(
                ForecastQueries.class,
                Wired.of(SqlForecastReader.class, database.dataSource()),
                plans(),
                Wired.of(JpaLadderRepository.class, own),
                Wired.of(SqlEngineRepository.class, database.dataSource()),
                CurrentCaller.of(new Caller(login, login, null, Set.of(role))));
    }

    public static SqlReminderRepository reminders(DataSource source) {
        return Wired.of(SqlReminderRepository.class, source, Wired.of(SqlLookAgainDays.class, source));
    }

    /** The service of one node; each of its steps is a transaction of its own. */
    public SweepService sweeps() {
        return Wired.of(
                SweepService.class,
                plans(),
                reminders(database.dataSource()),
                Wired.of(SqlReminderMessages.class, database.dataSource()),
                new Pieces(database, clock),
                new Log(database),
                clock);
    }

    /** {@code step@recipient} of a point, in their order. */
    public List<String> stepsOf(long point) {
        return SqlQuery.of(
                        "select concat(step, '@', recipient_id) taken from reminder where work_id = ? order by due,"
                                + " step, recipient_id",
                        point)
                .all(database.dataSource(), row -> row.text("taken"));
    }

    /** {@code kind message} of an account's notices, the first first. */
    public List<String> noticesOf(long account) {
        return SqlQuery.of(
                        "select concat(kind, ' ', message) notice from notice where account_id = ? order by id",
                        account)
                .all(database.dataSource(), row -> row.text("notice"));
    }

    public long count(String sql) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** Each call a transaction, as the container makes them. */
    private static final class Pieces extends SweepPiece {

        private final EmbeddedDatabase database;
        private final Clock clock;

        Pieces(EmbeddedDatabase database, Clock clock) {
            this.database = database;
            this.clock = clock;
        }

        @Override
        public void note(ReminderPlan plan) {
            database.doInTransaction(em -> of(em).note(plan));
        }

        @Override
        public Piece next(ReminderPlan plan, int points) {
            return database.inTransaction(em -> of(em).next(plan, points));
        }

        @Override
        public Piece one(ReminderPlan plan, long controlPointId) {
            return database.inTransaction(em -> of(em).one(plan, controlPointId));
        }

        @Override
        public void setAside(long controlPointId, String error) {
            database.doInTransaction(em -> of(em).setAside(controlPointId, error));
        }

        @Override
        public boolean recheck(int points) {
            return database.inTransaction(em -> of(em).recheck(points));
        }

        @Override
        public Told tell(long recipientId, LocalDate day) {
            return database.inTransaction(em -> of(em).tell(recipientId, day));
        }

        private SweepPiece of(EntityManager em) {
            return Wired.of(
                    SweepPiece.class,
                    reminders(SameConnection.of(em)),
                    Wired.of(SqlReminderMessages.class, SameConnection.of(em)),
                    clock);
        }
    }

    private static final class Log extends SweepLog {

        private final EmbeddedDatabase database;

        Log(EmbeddedDatabase database) {
            this.database = database;
        }

        @Override
        public boolean isPaused() {
            return database.inTransaction(
                    em -> Wired.of(SweepLog.class, Wired.of(SqlEngineRepository.class, SameConnection.of(em)))
                            .isPaused());
        }

        @Override
        public void finished(SweepRun run) {
            database.doInTransaction(
                    em -> Wired.of(SweepLog.class, Wired.of(SqlEngineRepository.class, SameConnection.of(em)))
                            .finished(run));
        }
    }

    private static final class SettableClock extends Clock {

        private volatile Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
