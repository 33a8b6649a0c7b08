package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.notification.domain.reminder.PointToRemind;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.jspecify.annotations.Nullable;

/** What is due by SQL: a handful of statements for thousands of control points. */
@ApplicationScoped
public class SqlReminderRepository implements ReminderRepository {

    /** No gap is locked then: whoever changes points meanwhile, or works on other ones, does not wait for us. */
    private static final String READ_COMMITTED = "set transaction isolation level read committed";

    private static final String LEFT_ALONE =
            " and not exists (select 1 from reminder_failure f where f.control_point_id = c.id and f.retry_at > ?2)";
    /** A point that awaits nothing has no date that matters: it is not looked at again. */
    private static final String COLUMNS =
            "select c.id, if(c.state in ('ON_CONTROL', 'RETURNED'), c.effective_due, null),"
                    + " c.extension_pending, c.assignment_id from control_point c";

    private static final String CLAIM = COLUMNS
            + " where c.look_again_on <= ?1" + LEFT_ALONE
            + " order by c.look_again_on, c.id limit ?3 for update skip locked";
    private static final String CLAIM_ONE =
            COLUMNS + " where c.id = ?1 and c.look_again_on <= ?2 for update skip locked";
    private static final String FIRST = "select c.id from control_point c where c.look_again_on <= ?1" + LEFT_ALONE
            + " order by c.look_again_on, c.id limit 1";
    private static final String BODIES =
            "select a.id, a.organization_id, coalesce(p.rule_set, 'REGIONAL_ORDERS') from assignment a"
                    + " left join controlled_protocol p on p.protocol_id = a.protocol_id where a.id in (";
    private static final String RECORD =
            "insert into reminder (control_point_id, due, step, recipient_id, channel, urgent,"
                    + " email, found_on, found_at) values ";
    private static final String STAYS = " on duplicate key update step = reminder.step";
    private static final String LOOK_AGAIN =
            "update (with look (point, day) as (values %s) select point, day from look) look"
                    + " straight_join control_point c on c.id = look.point set c.look_again_on = look.day";
    private static final String SET_ASIDE =
            """
            insert into reminder_failure (control_point_id, failed_at, attempts, retry_at, error)
            values (?1, ?2, 1, ?3, ?4)
            on duplicate key update failed_at = ?2, attempts = attempts + 1, retry_at = ?3, error = ?4
            """;
    private static final String TOLD_BY =
            """
            update reminder r join notice n on n.account_id = r.recipient_id and n.dedupe_key = ?2
            set r.message_id = n.id
            where r.control_point_id = ?1 and r.message_id is null
            """;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<PointToRemind> claim(LocalDate day, Instant now, int limit) {
        em.createNativeQuery(READ_COMMITTED).executeUpdate();
        return points(rows(em.createNativeQuery(CLAIM)
                .setParameter(1, day)
                .setParameter(2, utc(now))
                .setParameter(3, limit)));
    }

    @Override
    public Optional<PointToRemind> claimOne(long controlPointId, LocalDate day) {
        em.createNativeQuery(READ_COMMITTED).executeUpdate();
        return points(rows(em.createNativeQuery(CLAIM_ONE)
                        .setParameter(1, controlPointId)
                        .setParameter(2, day)))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PointToRemind> point(long controlPointId) {
        return points(rows(em.createNativeQuery(
                                "select id, effective_due, extension_pending, assignment_id from control_point"
                                        + " where id = ?1 and state in ('ON_CONTROL', 'RETURNED')"
                                        + " and effective_due is not null")
                        .setParameter(1, controlPointId)))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Long> first(LocalDate day, Instant now) {
        return em.createNativeQuery(FIRST).setParameter(1, day).setParameter(2, utc(now)).getResultList().stream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    @Override
    public boolean isSwept(LocalDate day, Instant now) {
        return first(day, now).isEmpty();
    }

    @Override
    public Optional<LocalDate> nextDay(LocalDate day) {
        Object next = em.createNativeQuery("select min(look_again_on) from control_point where look_again_on > ?1")
                .setParameter(1, day)
                .getSingleResult();
        return Optional.ofNullable(date(next)).filter(found -> !found.equals(Assignment.NEVER));
    }

    @Override
    public int record(Collection<Reminder> found, LocalDate day, Instant at) {
        return found.isEmpty()
                ? 0
                : em.createNativeQuery(RECORD + ReminderRows.of(found, day, at) + STAYS)
                        .executeUpdate();
    }

    @Override
    public void lookAgain(Map<Long, LocalDate> days) {
        if (!days.isEmpty()) {
            em.createNativeQuery(LOOK_AGAIN.formatted(ReminderRows.days(days))).executeUpdate();
        }
    }

    @Override
    public void setAside(long controlPointId, String error, Instant at, Instant retryAt) {
        em.createNativeQuery(SET_ASIDE)
                .setParameter(1, controlPointId)
                .setParameter(2, utc(at))
                .setParameter(3, utc(retryAt))
                .setParameter(4, error)
                .executeUpdate();
    }

    @Override
    public void recovered(Collection<Long> controlPointIds) {
        if (!em.createNativeQuery("select 1 from reminder_failure limit 1")
                .getResultList()
                .isEmpty()) {
            em.createNativeQuery(
                            "delete from reminder_failure where control_point_id in (" + list(controlPointIds) + ")")
                    .executeUpdate();
        }
    }

    @Override
    public void orderRecheck(@Nullable String ruleSet, LocalDate dueFrom, LocalDate dueTo, Instant at) {
        Query order = em.createNativeQuery(
                "insert into reminder_recheck (rule_set, due_from, due_to, ordered_at) values (nullif(?1, ''), ?2, ?3, ?4)");
        order.setParameter(1, ruleSet == null ? "" : ruleSet)
                .setParameter(2, dueFrom)
                .setParameter(3, dueTo)
                .setParameter(4, utc(at))
                .executeUpdate();
    }

    @Override
    public boolean recheckSome(int points) {
        em.createNativeQuery(READ_COMMITTED).executeUpdate();
        List<Object[]> orders = rows(em.createNativeQuery("select id, rule_set, due_from, due_to, after_id"
                + " from reminder_recheck order by id limit 1 for update skip locked"));
        if (orders.isEmpty()) {
            return false;
        }
        Object[] order = orders.get(0);
        Object last = em.createNativeQuery(
                        "select max(id) from (select id from control_point where id > ?1 order by id limit ?2) piece")
                .setParameter(1, order[4])
                .setParameter(2, points)
                .getSingleResult();
        if (last == null) {
            em.createNativeQuery("delete from reminder_recheck where id = ?1")
                    .setParameter(1, order[0])
                    .executeUpdate();
        } else {
            recheck(order, (Number) last);
        }
        return true;
    }

    private void recheck(Object[] order, Number last) {
        String ofRuleSet = order[1] == null
                ? ""
                : " and exists (select 1 from assignment a join controlled_protocol p on p.protocol_id = a.protocol_id"
                        + " where a.id = c.assignment_id and p.rule_set = ?5)";
        Query update = em.createNativeQuery(
                "update control_point c set c.look_again_on = '1000-01-01' where c.id > ?1 and c.id <= ?2"
                        + " and c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due between ?3 and ?4"
                        + ofRuleSet);
        update.setParameter(1, order[4])
                .setParameter(2, last)
                .setParameter(3, order[2])
                .setParameter(4, order[3]);
        if (order[1] != null) {
            update.setParameter(5, order[1]);
        }
        update.executeUpdate();
        em.createNativeQuery("update reminder_recheck set after_id = ?2 where id = ?1")
                .setParameter(1, order[0])
                .setParameter(2, last)
                .executeUpdate();
    }

    @Override
    public void toldBy(long controlPointId, String dedupeKey) {
        em.createNativeQuery(TOLD_BY)
                .setParameter(1, controlPointId)
                .setParameter(2, dedupeKey)
                .executeUpdate();
    }

    private List<PointToRemind> points(List<Object[]> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> bodies = new HashMap<>();
        List<Long> assignments =
                claimed.stream().map(row -> number(row[3])).distinct().toList();
        rows(em.createNativeQuery(BODIES + list(assignments) + ")")).forEach(row -> bodies.put(number(row[0]), row));
        List<PointToRemind> points = new ArrayList<>(claimed.size());
        for (Object[] row : claimed) {
            Object[] body = bodies.get(number(row[3]));
            if (body != null) {
                LocalDate due = date(row[1]);
                points.add(new PointToRemind(
                        number(row[0]),
                        number(body[1]),
                        (String) body[2],
                        due == null ? Assignment.NEVER : due,
                        Boolean.TRUE.equals(row[2])));
            }
        }
        return points;
    }

    private static String list(Collection<Long> ids) {
        return ids.isEmpty() ? "null" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
