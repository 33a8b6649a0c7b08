package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.WaitingReminders;
import org.ispolnenie.notification.domain.reminder.WaitingReminders.Telling;

/** Messages by SQL: a few statements a recipient, however much waits for them. */
@ApplicationScoped
public class SqlReminderMessages implements ReminderMessages {

    private static final String RECIPIENTS = "select distinct recipient_id from reminder where message_id is null";
    private static final String ACCOUNT = "select active from account where id = ?1 for update";
    private static final String BODY = "select id from organization where id = ?1 for update";
    private static final String MINE = " where r.message_id is null and r.recipient_id = ?1";

    /** What has been done meanwhile, or got another date; what is being decided once its date is past. */
    private static final String NOT_TRUE = "(not (" + DueSql.AWAITED
            + ") or c.effective_due is null or c.effective_due <> r.due or " + DueSql.beingDecided("?2") + ")";

    private static final String DROP_WHAT_IS_NOT_TRUE =
            "delete r from reminder r join control_point c on c.id = r.control_point_id" + MINE + " and " + NOT_TRUE;

    /** A point counts once, also where two of its steps wait; what older digests nobody has had told counts again. */
    private static final String WAITING =
            """
            select coalesce(sum(due > ?2), 0), coalesce(sum(due = ?2), 0), coalesce(sum(due < ?2), 0),
                   coalesce(max(email), 0), if(count(*) = 1, max(control_point_id), null)
            from (select r.control_point_id, r.due, max(r.email) as email
                  from reminder r join control_point c on c.id = r.control_point_id
                  where r.recipient_id = ?1 and (r.message_id is null and r.urgent >= ?3 or r.message_id in (%s))
                    and not """
                    + NOT_TRUE + " group by r.control_point_id, r.due) one";

    private static final String DIGEST_TOLD = "select 1 from notice where account_id = ?1 and dedupe_key = ?2";
    /**
     * Older digests nobody has had: their mail waits, or there was none and nobody has read them. One that is being sent
     * this moment is passed over; it goes out by itself.
     */
    private static final String NOT_HAD_YET =
            """
            select n.id from notice n
            where n.account_id = ?1 and n.kind in ('DIGEST', 'URGENT') and n.superseded_by is null
              and (n.email_state = 'PENDING' or n.read_at is null and n.email_state <> 'SENT')
            for update skip locked
            """;

    private static final String TAKE_UP =
            """
            update notice n set n.superseded_by = ?2, n.read_at = coalesce(n.read_at, ?3),
              n.email_next_at = if(n.email_state in ('PENDING', 'DEAD', 'NO_ADDRESS'), ?3, n.email_next_at),
              n.email_state = if(n.email_state in ('PENDING', 'DEAD', 'NO_ADDRESS'), 'WITHDRAWN', n.email_state)
            where n.account_id = ?1 and n.id in (%s)
            """;
    private static final String TAKE_POINTS_UP =
            "update reminder r join control_point c on c.id = r.control_point_id set r.message_id = ?3"
                    + " where r.recipient_id = ?1 and r.message_id in (%s) and not " + NOT_TRUE;
    private static final String NOTICE =
            """
            insert into notice (account_id, kind, message, control_point_id, happened_at, dedupe_key, email_state,
                                email_next_at, email_id)
            values (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, if(?7, 'PENDING', 'NONE'), ?5, ?8)
            """;
    private static final String LETTER =
            "insert ignore into reminder_letter (organization_id, letter_day, made_at) values (?1, ?2, ?3)";
    private static final String ASSIGN = "update reminder r set r.message_id = last_insert_id()" + MINE;
    private static final String NO_ID = "0";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> waitingRecipients() {
        List<Number> ids = em.createNativeQuery(RECIPIENTS).getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    @Override
    public Told tell(long recipientId, LocalDate day, ZonedDateTime now) {
        Instant at = now.toInstant();
        LocalDate today = now.toLocalDate();
        em.createNativeQuery("set transaction isolation level read committed").executeUpdate();
        List<?> account = of(ACCOUNT, recipientId).getResultList();
        of(DROP_WHAT_IS_NOT_TRUE, recipientId).setParameter(2, today).executeUpdate();
        if (account.isEmpty()) {
            return tellBody(recipientId, day, today, at);
        }
        if (!Boolean.TRUE.equals(account.get(0))) {
            of("delete r from reminder r" + MINE, recipientId).executeUpdate();
            return Told.NOTHING;
        }
        return tellPerson(recipientId, day, today, at);
    }

    private Told tellPerson(long accountId, LocalDate day, LocalDate today, Instant at) {
        boolean digestTold = !of(DIGEST_TOLD, accountId)
                .setParameter(2, WaitingReminders.digestKey(day))
                .getResultList()
                .isEmpty();
        Optional<Telling> telling = WaitingReminders.now(
                waiting(accountId, today, false, NO_ID), waiting(accountId, today, true, NO_ID), digestTold, day);
        telling.ifPresent(told -> tell(accountId, told, today, at));
        return telling.isPresent() ? Told.NOTICE : Told.NOTHING;
    }

    /** Tells it with what older digests told that nobody has had: there is one message about all of it. */
    private void tell(long accountId, Telling telling, LocalDate today, Instant at) {
        String older = notHadYet(accountId);
        WaitingReminders what = waiting(accountId, today, telling.onlyUrgent(), older);
        UUID own = UUID.randomUUID();
        Long point = what.onlyOn();
        of(NOTICE, accountId)
                .setParameter(2, telling.kind().name())
                .setParameter(3, what.words(overdue(accountId, today)).toString())
                .setParameter(4, point == null ? 0L : point)
                .setParameter(5, SqlReminderRepository.utc(at))
                .setParameter(6, telling.key() == null ? "URGENT:" + own : telling.key())
                .setParameter(7, what.email())
                .setParameter(8, own.toString())
                .executeUpdate();
        Object newer = em.createNativeQuery("select last_insert_id()").getSingleResult();
        of(ASSIGN + (telling.onlyUrgent() ? " and r.urgent = true" : ""), accountId)
                .executeUpdate();
        if (!older.equals(NO_ID)) {
            of(TAKE_POINTS_UP.formatted(older), accountId)
                    .setParameter(2, today)
                    .setParameter(3, newer)
                    .executeUpdate();
            of(TAKE_UP.formatted(older), accountId)
                    .setParameter(2, newer)
                    .setParameter(3, SqlReminderRepository.utc(at))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private String notHadYet(long accountId) {
        List<Number> ids = of(NOT_HAD_YET, accountId).getResultList();
        return ids.isEmpty() ? NO_ID : ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private int overdue(long accountId, LocalDate today) {
        List<Object[]> accounts = query(OverdueOfPerson.ACCOUNTS, List.of(OverdueOfPerson.accountsOf(accountId, today)))
                .getResultList();
        OverdueOfPerson.Statement counting = OverdueOfPerson.counting(
                accounts.stream()
                        .map(row -> OverdueOfPerson.Seen.of((Number) row[0], (String) row[1]))
                        .toList(),
                today);
        return counting.text().isEmpty()
                ? 0
                : count(query(counting.text(), counting.parameters()).getSingleResult());
    }

    private Query query(String sql, List<Object> parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private Told tellBody(long organizationId, LocalDate day, LocalDate today, Instant at) {
        of(BODY, organizationId).getResultList();
        if (waiting(organizationId, today, false, NO_ID).isEmpty()) {
            return Told.NOTHING;
        }
        int made = of(LETTER, organizationId)
                .setParameter(2, day)
                .setParameter(3, SqlReminderRepository.utc(at))
                .executeUpdate();
        if (made == 0) {
            return Told.NOTHING;
        }
        of(ASSIGN, organizationId).executeUpdate();
        return Told.LETTER;
    }

    /** @param older the messages whose points count again, their ids with commas between */
    private WaitingReminders waiting(long recipientId, LocalDate today, boolean onlyUrgent, String older) {
        Object[] row = (Object[]) of(WAITING.formatted(older), recipientId)
                .setParameter(2, today)
                .setParameter(3, onlyUrgent ? 1 : 0)
                .getSingleResult();
        return new WaitingReminders(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]) > 0,
                row[4] == null ? null : ((Number) row[4]).longValue());
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }

    private Query of(String sql, long recipientId) {
        return em.createNativeQuery(sql).setParameter(1, recipientId);
    }
}
