package org.ispolnenie.notification.persistence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.Waiting;
import org.ispolnenie.notification.domain.reminder.Waiting.Telling;

/** Messages by SQL: a few statements a recipient, however much waits for them. */
@ApplicationScoped
public class SqlReminderMessages implements ReminderMessages {

    private static final String RECIPIENTS = "select distinct recipient_id from reminder where message_id is null";
    private static final String ACCOUNT = "select active from account where id = ?1 for update";
    private static final String BODY = "select id from organization where id = ?1 for update";
    private static final String MINE = " where r.message_id is null and r.recipient_id = ?1";

    /** What has been done meanwhile, or got another date; what is being decided is not overdue. */
    private static final String DROP_WHAT_IS_NOT_TRUE = "delete r from reminder r join control_point c"
            + " on c.id = r.control_point_id" + MINE
            + " and (c.state not in ('ON_CONTROL', 'RETURNED') or c.effective_due is null or c.effective_due <> r.due"
            + " or (c.extension_pending = true and r.step > 0))";

    /** A point counts once, also where two of its steps wait. */
    private static final String WAITING =
            """
            select coalesce(sum(due > ?2), 0), coalesce(sum(due = ?2), 0), coalesce(sum(due < ?2), 0),
                   coalesce(max(email), 0), if(count(*) = 1, max(control_point_id), null)
            from (select r.control_point_id, r.due, max(r.email) as email from reminder r"""
                    + MINE + " and r.urgent >= ?3 group by r.control_point_id, r.due) one";

    private static final String DIGEST_TOLD = "select 1 from notice where account_id = ?1 and dedupe_key = ?2";
    private static final String NOTICE =
            """
            insert into notice (account_id, kind, message, control_point_id, happened_at, dedupe_key, email_state,
                                email_next_at, email_id)
            values (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, if(?7, 'PENDING', 'NONE'), ?5, ?8)
            """;
    private static final String LETTER =
            "insert ignore into reminder_letter (organization_id, letter_day, made_at) values (?1, ?2, ?3)";
    private static final String ASSIGN = "update reminder r set r.message_id = last_insert_id()" + MINE;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public SqlReminderMessages() {}

    /** For tests with an entity manager of their own. */
    public SqlReminderMessages(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> waitingRecipients() {
        List<Number> ids = em.createNativeQuery(RECIPIENTS).getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    @Override
    public Told tell(long recipientId, LocalDate day, Instant at) {
        em.createNativeQuery("set transaction isolation level read committed").executeUpdate();
        List<?> account = of(ACCOUNT, recipientId).getResultList();
        of(DROP_WHAT_IS_NOT_TRUE, recipientId).executeUpdate();
        if (account.isEmpty()) {
            return tellBody(recipientId, day, at);
        }
        if (!Boolean.TRUE.equals(account.get(0))) {
            of("delete r from reminder r" + MINE, recipientId).executeUpdate();
            return Told.NOTHING;
        }
        return tellPerson(recipientId, day, at);
    }

    private Told tellPerson(long accountId, LocalDate day, Instant at) {
        boolean digestTold = !of(DIGEST_TOLD, accountId)
                .setParameter(2, Waiting.digestKey(day))
                .getResultList()
                .isEmpty();
        return Waiting.now(waiting(accountId, day, false), waiting(accountId, day, true), digestTold, day)
                .map(telling -> tell(accountId, telling, at))
                .orElse(Told.NOTHING);
    }

    private Told tell(long accountId, Telling telling, Instant at) {
        UUID own = UUID.randomUUID();
        Long point = telling.what().onlyOn();
        of(NOTICE, accountId)
                .setParameter(2, telling.kind().name())
                .setParameter(3, telling.what().words().toString())
                .setParameter(4, point == null ? 0L : point)
                .setParameter(5, SqlReminderRepository.utc(at))
                .setParameter(6, telling.key() == null ? "URGENT:" + own : telling.key())
                .setParameter(7, telling.what().email())
                .setParameter(8, own.toString())
                .executeUpdate();
        of(ASSIGN + (telling.onlyUrgent() ? " and r.urgent = true" : ""), accountId)
                .executeUpdate();
        return Told.NOTICE;
    }

    private Told tellBody(long organizationId, LocalDate day, Instant at) {
        of(BODY, organizationId).getResultList();
        if (waiting(organizationId, day, false).isEmpty()) {
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

    private Waiting waiting(long recipientId, LocalDate day, boolean onlyUrgent) {
        Object[] row = (Object[]) of(WAITING, recipientId)
                .setParameter(2, day)
                .setParameter(3, onlyUrgent ? 1 : 0)
                .getSingleResult();
        return new Waiting(
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
