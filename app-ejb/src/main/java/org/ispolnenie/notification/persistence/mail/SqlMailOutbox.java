package org.ispolnenie.notification.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailOutbox;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.OutgoingMail.About;
import org.ispolnenie.notification.domain.mail.OutgoingMail.Recipient;
import org.ispolnenie.notification.domain.mail.Settlement;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The outbox by SQL: a claim is a lock on one row that others pass by. */
@ApplicationScoped
public class SqlMailOutbox implements MailOutbox {

    /** Without it the search would lock the gaps between what it passes, and new notices would have to wait. */
    private static final String NO_GAP_LOCKS = "set transaction isolation level read committed";

    private static final String PAUSED = "select 1 from reminder_engine where id = 1 and paused_at is not null";
    private static final String CLAIM =
            """
            select id from notice where email_state = 'PENDING' and email_next_at <= ?1
            order by email_next_at, id limit 1 for update skip locked
            """;
    private static final String CLAIMED =
            """
            select n.email_id, n.kind, n.message, n.email_attempts, r.id, r.display_name, r.email, r.language, r.active,
                   c.label, o.short_name, cast(c.effective_due as char), cast(p.meeting_date as char),
                   timestampdiff(microsecond, '1970-01-01', n.email_next_at)
            from notice n
            join account r on r.id = n.account_id
            left join control_point c on c.id = n.control_point_id
            left join assignment a on a.id = c.assignment_id
            left join organization o on o.id = a.organization_id
            left join protocol p on p.id = coalesce(n.protocol_id, a.protocol_id)
            where n.id = ?1
            """;
    private static final String SETTLE =
            """
            update notice set email_state = ?2, email_attempts = ?3, email_next_at = ?4, email_error = ?5,
                              email_sent_at = if(?2 = 'SENT', ?4, email_sent_at)
            where id = ?1
            """;
    private static final String SENT_BEFORE =
            """
            select timestampdiff(microsecond, '1970-01-01', email_sent_at) from notice where account_id = ?1 and email_sent_at > ?2
            order by email_sent_at desc limit 1 offset ?3
            """;
    private static final String REVIVE =
            "update notice set email_state = 'PENDING', email_attempts = 0, email_next_at = ?1 where email_state = 'DEAD'";
    private static final String ADDRESS_KNOWN =
            """
            update notice set email_state = 'PENDING', email_next_at = happened_at
            where account_id = ?1 and email_state = 'NO_ADDRESS' and happened_at >= ?2
            """;
    private static final String ANSWERS =
            "update mail_server set silent_since = null, error = null where id = 1 and silent_since is not null";
    private static final String SILENT =
            "update mail_server set silent_since = coalesce(silent_since, ?1), error = ?2 where id = 1";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<OutgoingMail> claim(Instant now) {
        query(NO_GAP_LOCKS).executeUpdate();
        if (!query(PAUSED).getResultList().isEmpty()) {
            return Optional.empty();
        }
        List<Number> ids = query(CLAIM, utc(now)).getResultList();
        return ids.stream().findFirst().map(id -> mail(id.longValue()));
    }

    private OutgoingMail mail(long id) {
        Object[] row = (Object[]) query(CLAIMED, id).getSingleResult();
        return new OutgoingMail(
                id,
                (String) row[0],
                NoticeKind.valueOf((String) row[1]),
                Message.parse((String) row[2]),
                ((Number) row[3]).intValue(),
                moment((Number) row[13]),
                new Recipient(
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        Boolean.TRUE.equals(row[8])),
                new About((String) row[9], (String) row[10], day(row[11]), day(row[12])));
    }

    @Override
    public void settle(OutgoingMail mail, Settlement settlement) {
        query(
                        SETTLE,
                        mail.id(),
                        settlement.state().name(),
                        settlement.attempts(),
                        utc(settlement.at()),
                        settlement.error())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Instant> sentBefore(long accountId, int n, Instant since) {
        List<Number> rows = query(SENT_BEFORE, accountId, utc(since), n - 1).getResultList();
        return rows.stream().findFirst().map(SqlMailOutbox::moment);
    }

    @Override
    public boolean revive(long id, Instant now) {
        return query(REVIVE + " and id = ?2", utc(now), id).executeUpdate() > 0;
    }

    @Override
    public int reviveAll(Instant now) {
        return query(REVIVE, utc(now)).executeUpdate();
    }

    @Override
    public int addressKnown(long accountId, Instant happenedSince) {
        return query(ADDRESS_KNOWN, accountId, utc(happenedSince)).executeUpdate();
    }

    @Override
    public void serverAnswers() {
        query(ANSWERS).executeUpdate();
    }

    @Override
    public void serverSilent(Instant now, String error) {
        query(SILENT, utc(now), error).executeUpdate();
    }

    private Query query(String sql, @Nullable Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse((String) value);
    }

    private static Instant moment(Number micros) {
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
