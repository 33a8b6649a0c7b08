package org.ispolnenie.notification.persistence.reminder;

import static org.ispolnenie.notification.persistence.reminder.SqlReminderRepository.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.ispolnenie.notification.domain.reminder.Engine;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.jspecify.annotations.Nullable;

/** The one row of the engine's setting, and the log of its work. */
@ApplicationScoped
public class SqlEngineRepository implements EngineRepository {

    private static final String ENGINE =
            "select version, send_from, paused_by, paused_at, reason from reminder_engine where id = 1";
    private static final String LOG =
            """
            insert into reminder_sweep (node, reminding_day, started_at, finished_at, looked_at, found, notices, letters,
                                        failed, error)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, ''))
            """;
    private static final String ALIVE =
            """
            insert into reminder_node (node, finished_at, millis, error) values (?1, ?2, ?3, nullif(?4, ''))
            on duplicate key update finished_at = ?2, millis = ?3, error = nullif(?4, '')
            """;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Engine engine() {
        return read(ENGINE);
    }

    @Override
    public Engine engineForChange() {
        return read(ENGINE + " for update");
    }

    private Engine read(String sql) {
        Object[] row = (Object[]) em.createNativeQuery(sql).getSingleResult();
        return new Engine(
                ((Number) row[0]).longValue(), time(row[1]), (String) row[2], moment(row[3]), (String) row[4]);
    }

    @Override
    public void pause(String person, Instant at, String reason) {
        change("paused_by = ?1, paused_at = ?2, reason = ?3", person, utc(at), reason);
    }

    @Override
    public void resume() {
        change("paused_by = null, paused_at = null, reason = null");
    }

    @Override
    public void sendFrom(LocalTime time) {
        change("send_from = ?1", time.toString());
    }

    private void change(String what, Object... values) {
        Query update =
                em.createNativeQuery("update reminder_engine set version = version + 1, " + what + " where id = 1");
        for (int i = 0; i < values.length; i++) {
            update.setParameter(i + 1, values[i]);
        }
        update.executeUpdate();
    }

    @Override
    public void log(SweepRun run) {
        em.createNativeQuery(LOG)
                .setParameter(1, run.node())
                .setParameter(2, run.day())
                .setParameter(3, utc(run.startedAt()))
                .setParameter(4, utc(run.finishedAt()))
                .setParameter(5, run.lookedAt())
                .setParameter(6, run.found())
                .setParameter(7, run.notices())
                .setParameter(8, run.letters())
                .setParameter(9, run.failed())
                .setParameter(10, run.error() == null ? "" : run.error())
                .executeUpdate();
    }

    @Override
    public void alive(SweepRun run) {
        em.createNativeQuery(ALIVE)
                .setParameter(1, run.node())
                .setParameter(2, utc(run.finishedAt()))
                .setParameter(3, run.duration().toMillis())
                .setParameter(4, run.error() == null ? "" : run.error())
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant moment) {
        for (String table : new String[] {"reminder_sweep", "reminder_node"}) {
            em.createNativeQuery("delete from " + table + " where finished_at < ?1")
                    .setParameter(1, utc(moment))
                    .executeUpdate();
        }
    }

    private static LocalTime time(Object value) {
        return value instanceof Time sql ? sql.toLocalTime() : (LocalTime) value;
    }

    private static @Nullable Instant moment(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        LocalDateTime stored = value instanceof Timestamp sql ? sql.toLocalDateTime() : (LocalDateTime) value;
        return stored.toInstant(ZoneOffset.UTC);
    }
}
