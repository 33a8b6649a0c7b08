package org.ispolnenie.notification.persistence.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailOutbox;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.OutgoingMail.About;
import org.ispolnenie.notification.domain.mail.OutgoingMail.Recipient;
import org.ispolnenie.notification.domain.mail.Settlement;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The outbox by SQL: a claim is a lock on one row that others pass by. */
@ApplicationScoped
public class SqlMailOutbox implements MailOutbox {

    /** Without it the search would lock the gaps between what it passes, and new notices would have to wait. */
    private static final String NO_GAP_LOCKS = "set transaction isolation level read committed";

    private static final String PAUSED = "select 1 from reminder_engine where id = 1 and paused_at is not null";
    private static final String CLAIM =
            """
            select id from notice where email_state = ? and email_next_at <= ?
            order by email_next_at, id limit 1 for update skip locked
            """;
    private static final String CLAIMED =
            """
            select n.id, n.email_id, n.kind, n.message, n.email_attempts, r.id account_id, r.display_name, r.email, r.language, r.active,
                   c.label, o.short_name, c.effective_due, p.meeting_date, n.email_next_at
            from notice n
            join account_view r on r.id = n.account_id
            left join control_point_view c on c.id = n.control_point_id
            left join assignment_view a on a.id = c.assignment_id
            left join organization_view o on o.id = a.organization_id
            left join protocol_view p on p.id = coalesce(n.protocol_id, a.protocol_id)
            where n.id = ?
            """;
    private static final String SETTLE =
            """
            update notice set email_state = ?, email_attempts = ?, email_next_at = ?, email_error = ?,
                              email_sent_at = if(?, ?, email_sent_at)
            where id = ?
            """;
    private static final String SENT_BEFORE =
            """
            select email_sent_at from notice where account_id = ? and email_sent_at > ?
            order by email_sent_at desc limit 1 offset ?
            """;
    private static final String REVIVE =
            "update notice set email_state = ?, email_attempts = 0, email_next_at = ? where email_state = ?";
    private static final String ADDRESS_KNOWN =
            """
            update notice set email_state = ?, email_next_at = happened_at
            where account_id = ? and email_state = ? and happened_at >= ?
            """;
    private static final String ANSWERS =
            "update mail_server set silent_since = null, error = null where id = 1 and silent_since is not null";
    private static final String SILENT =
            "update mail_server set silent_since = coalesce(silent_since, ?), error = ? where id = 1";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<OutgoingMail> claim(Instant now) {
        SqlQuery.of(NO_GAP_LOCKS).change(dataSource);
        return SqlQuery.of(PAUSED).isThere(dataSource)
                ? Optional.empty()
                : SqlQuery.of(CLAIM, MailState.PENDING, now)
                        .one(dataSource, row -> row.number("id"))
                        .map(id -> SqlQuery.of(CLAIMED, id).the(dataSource, SqlMailOutbox::mail));
    }

    private static OutgoingMail mail(Row row) {
        return new OutgoingMail(
                row.number("id"),
                row.text("email_id"),
                row.value(NoticeKind.class, "kind"),
                Message.parse(row.text("message")),
                row.count("email_attempts"),
                row.moment("email_next_at"),
                new Recipient(
                        row.number("account_id"),
                        row.text("display_name"),
                        row.textOrNull("email"),
                        row.text("language"),
                        row.is("active")),
                new About(
                        row.textOrNull("label"),
                        row.textOrNull("short_name"),
                        row.dayOrNull("effective_due"),
                        row.dayOrNull("meeting_date")));
    }

    @Override
    public void settle(OutgoingMail mail, Settlement settlement) {
        SqlQuery.of(
                        SETTLE,
                        settlement.state(),
                        settlement.attempts(),
                        settlement.at(),
                        settlement.error(),
                        settlement.state() == MailState.SENT,
                        settlement.at(),
                        mail.id())
                .change(dataSource);
    }

    @Override
    public Optional<Instant> sentBefore(long accountId, int n, Instant since) {
        return SqlQuery.of(SENT_BEFORE, accountId, since, n - 1).one(dataSource, row -> row.moment("email_sent_at"));
    }

    @Override
    public boolean revive(long id, Instant now) {
        return revival(now).add("and id = ?", id).change(dataSource) > 0;
    }

    @Override
    public int reviveAll(Instant now) {
        return revival(now).change(dataSource);
    }

    private static SqlQuery revival(Instant now) {
        return SqlQuery.of(REVIVE, MailState.PENDING, now, MailState.DEAD);
    }

    /** The person's row first and their mail then, as whoever tells them something does: nobody locks the other out. */
    @Override
    public int addressKnown(long accountId, Instant happenedSince) {
        em.flush();
        return SqlQuery.of(ADDRESS_KNOWN, MailState.PENDING, accountId, MailState.NO_ADDRESS, happenedSince)
                .change(dataSource);
    }

    @Override
    public void serverAnswers() {
        SqlQuery.of(ANSWERS).change(dataSource);
    }

    @Override
    public void serverSilent(Instant now, String error) {
        SqlQuery.of(SILENT, now, error).change(dataSource);
    }
}
