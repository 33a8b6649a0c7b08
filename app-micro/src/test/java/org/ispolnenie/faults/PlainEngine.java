package org.ispolnenie.faults;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.SqlLookAgainDays;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.embedded.MariaDbServer;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.ReminderMessages.Told;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.persistence.reminder.JpaLadderRepository;
import org.ispolnenie.notification.persistence.reminder.SqlEngineRepository;
import org.ispolnenie.notification.persistence.reminder.SqlReminderMessages;
import org.ispolnenie.notification.persistence.reminder.SqlReminderRepository;
import org.ispolnenie.notification.persistence.reminder.SqlStaffReader;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.engine.SweepLog;
import org.ispolnenie.notification.service.reminder.engine.SweepPiece;
import org.ispolnenie.notification.service.reminder.engine.SweepService;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The engine's own classes without a server: each of its steps a transaction, as the container makes them, and everybody who
 * listens is told what it comes to. As a program it ends itself there.
 */
final class PlainEngine implements AutoCloseable {

    /** How a program ends that ended itself on purpose. */
    static final int HALTED = 137;

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final MariaDbDataSource database;
    private final EntityManagerFactory factory;
    private final Clock clock;
    private final int most;
    private final Moment.Listener listener;

    /** @param most points in one transaction */
    PlainEngine(String url, String password, LocalDateTime now, int most, Moment.Listener listener)
            throws SQLException {
        database = new MariaDbDataSource(url + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
        database.setUser(MariaDbServer.NAME);
        database.setPassword(password);
        factory = Persistence.createEntityManagerFactory(
                "reminders",
                Map.of(
                        "eclipselink.persistencexml",
                        "META-INF/faults-persistence.xml",
                        "jakarta.persistence.nonJtaDataSource",
                        database));
        clock = Clock.fixed(now.atZone(ZONE).toInstant(), ZONE);
        this.most = most;
        this.listener = listener;
    }

    /** One sweep: {@code url password now points moment times}. */
    public static void main(String[] arguments) throws SQLException {
        try (PlainEngine engine = new PlainEngine(
                arguments[0],
                arguments[1],
                LocalDateTime.parse(arguments[2]),
                Integer.parseInt(arguments[3]),
                arguments.length < 5
                        ? moment -> {}
                        : Moment.Listener.ending(Moment.valueOf(arguments[4]), Integer.parseInt(arguments[5])))) {
            engine.sweep();
        }
    }

    void sweep() {
        try (EntityManager own = factory.createEntityManager()) {
            Wired.of(
                            SweepService.class,
                            new Plans(own),
                            reminders(database),
                            Wired.of(SqlReminderMessages.class, database),
                            new Pieces(),
                            new Log(),
                            clock)
                    .sweep();
        }
    }

    private <T> T transaction(Moment last, Moment committed, Function<Connection, T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.apply(connection);
            listener.at(last);
            connection.commit();
            listener.at(committed);
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same, and the listener is told what is called, before and after. */
    private <T> T watched(Class<T> type, T real, Map<String, Moment> before, Map<String, Moment> after) {
        return proxy(type, (method, values) -> {
            if (before.containsKey(method.getName())) {
                listener.at(before.get(method.getName()));
            }
            Object result = method.invoke(real, values);
            if (after.containsKey(method.getName())) {
                listener.at(after.get(method.getName()));
            }
            return result;
        });
    }

    /** The connection of a transaction for all that is done in it; whoever takes it does not close it. */
    private static DataSource held(Connection connection, UnaryOperator<PreparedStatement> statements) {
        Connection kept = proxy(Connection.class, (method, values) -> switch (method.getName()) {
            case "close" -> null;
            case "prepareStatement" -> statements.apply(connection.prepareStatement((String) values[0]));
            default -> method.invoke(connection, values);
        });
        return proxy(DataSource.class, (method, values) -> kept);
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object[] values) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    try {
                        return answer.to(method, values);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    /** The transactions of {@link SweepPiece}. */
    private final class Pieces extends SweepPiece {

        @Override
        public void note(ReminderPlan plan) {
            transaction(Moment.NOTED, Moment.NOTED_COMMITTED, connection -> {
                of(connection).note(plan);
                return plan;
            });
        }

        @Override
        public Piece next(ReminderPlan plan, int points) {
            return transaction(Moment.FOUND, Moment.FOUND_COMMITTED, connection -> of(connection)
                    .next(plan, Math.min(points, most)));
        }

        @Override
        public Piece one(ReminderPlan plan, long controlPointId) {
            return transaction(Moment.FOUND, Moment.FOUND_COMMITTED, connection -> of(connection)
                    .one(plan, controlPointId));
        }

        @Override
        public void setAside(long controlPointId, String error) {
            throw new IllegalStateException("control point " + controlPointId + " failed: " + error);
        }

        @Override
        public boolean recheck(int points) {
            return false;
        }

        @Override
        public Told tell(long recipientId, LocalDate day) {
            return transaction(Moment.TOLD, Moment.TOLD_COMMITTED, connection -> of(connection)
                    .tell(recipientId, day));
        }

        private SweepPiece of(Connection connection) {
            ReminderRepository reminders = watched(
                    ReminderRepository.class,
                    reminders(held(connection, UnaryOperator.identity())),
                    Map.of("record", Moment.RECORDING),
                    Map.of("claim", Moment.CLAIMED, "record", Moment.RECORDED, "lookAgain", Moment.LOOKED_AGAIN));
            ReminderMessages messages = Wired.of(SqlReminderMessages.class, held(connection, this::told));
            return Wired.of(SweepPiece.class, reminders, messages, clock);
        }

        private PreparedStatement told(PreparedStatement statement) {
            return watched(
                    PreparedStatement.class,
                    statement,
                    Map.of(),
                    Map.of("executeUpdate", Moment.TELLING, "executeQuery", Moment.TELLING));
        }
    }

    private static SqlReminderRepository reminders(DataSource source) {
        return Wired.of(SqlReminderRepository.class, source, Wired.of(SqlLookAgainDays.class, source));
    }

    private final class Plans extends ReminderPlans {

        private final EntityManager em;

        Plans(EntityManager em) {
            this.em = em;
        }

        @Override
        public ReminderPlan now() {
            LocalDate day = LocalDate.now(clock);
            return new ReminderPlan(
                    day,
                    new ProductionCalendar(CalendarCsv.embedded()).knownOn(day),
                    Wired.of(JpaLadderRepository.class, em).newest(),
                    Wired.of(SqlStaffReader.class, database).staffOn(day),
                    ControlRules.regionalOrders().code());
        }
    }

    private final class Log extends SweepLog {

        @Override
        public boolean isPaused() {
            return false;
        }

        @Override
        public void finished(SweepRun run) {
            if (run.error() != null) {
                throw new IllegalStateException(run.error());
            }
            Wired.of(SweepLog.class, Wired.of(SqlEngineRepository.class, database))
                    .finished(run);
        }

        @Override
        public String node() {
            return "process " + ProcessHandle.current().pid();
        }
    }

    /** The command that does one sweep in a process of its own. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PlainEngine.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public void close() {
        factory.close();
    }
}
