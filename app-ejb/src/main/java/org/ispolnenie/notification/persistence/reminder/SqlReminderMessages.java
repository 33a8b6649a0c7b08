package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.WaitingReminders;
import org.ispolnenie.notification.domain.reminder.WaitingReminders.Count;
import org.ispolnenie.notification.domain.reminder.WaitingReminders.Telling;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Messages by SQL: a few statements a recipient, however much waits for them. */
@ApplicationScoped
public class SqlReminderMessages implements ReminderMessages {

    private static final String RECIPIENTS = "select distinct recipient_id from reminder where message_id is null";
    private static final String ACCOUNT = "select active from account_view where id = ? for update";
    private static final String BODY = "select id from organization_view where id = ? for update";
    private static final String MINE = " where r.message_id is null and r.recipient_id = ?";

    /**
     * What is reminded of is looked at first and the reminders are changed after that: a change that looks by itself locks
     * what it looks at. Whoever reports on a control point holds it and tells people of it; we hold a person here, so both
     * would wait for each other.
     */
    private static final String LOOK = "select distinct r.work_id, r.due from reminder r" + RemindedSql.JOINED;

    /** What has been done meanwhile, or got another date; what is being decided once its date is past. */
    private static final String NOT_TRUE = LOOK + MINE + " and not " + RemindedSql.isTrue("?");

    private static final String DROP =
            "delete from reminder where recipient_id = ? and message_id is null and due = ? and work_id in";

    /** Work counts once, also where two of its steps wait; what older digests nobody has had told counts again. */
    private static final String WAITING =
            """
            select %s,
                   %s,
                   coalesce(max(email), 0) email, if(count(*) = 1, max(point), null) only_on
            from (select r.due, max(r.email) as email, c.id point
                  from reminder r %s
                  where r.recipient_id = ? and (r.message_id is null and r.urgent >= ? or r.message_id in
            """
                    .formatted(
                            counts("point is not null", "points"),
                            counts("point is null", "measures"),
                            RemindedSql.JOINED);

    private static final String WAITING_POINTS = ") and " + RemindedSql.isTrue("?") + " group by r.work_id, r.due) one";

    private static final String DIGEST_TOLD = "select 1 from notice where account_id = ? and dedupe_key = ?";
    /**
     * Older digests nobody has had: their mail waits, or there was none and nobody has read them. One that is being sent
     * this moment is passed over; it goes out by itself.
     */
    private static final String NOT_HAD_YET =
            """
            select n.id from notice n
            where n.account_id = ? and n.kind in (?, ?) and n.superseded_by is null
              and (n.email_state = ? or n.read_at is null and n.email_state <> ?)
            for update skip locked
            """;

    private static final String TAKE_UP =
            """
            update notice n set n.superseded_by = ?, n.read_at = coalesce(n.read_at, ?),
              n.email_next_at = if(n.email_state in %1$s, ?, n.email_next_at),
              n.email_state = if(n.email_state in %1$s, ?, n.email_state)
            where n.account_id = ? and n.id in
            """
                    .formatted(SqlQuery.names(List.of(MailState.PENDING, MailState.DEAD, MailState.NO_ADDRESS)));
    private static final String STILL_TRUE =
            LOOK + " where r.recipient_id = ? and " + RemindedSql.isTrue("?") + " and r.message_id in";
    private static final String TAKE_WORK_UP =
            "update reminder set message_id = ? where recipient_id = ? and due = ? and work_id in";
    private static final String NOTICE =
            """
            insert into notice (account_id, kind, message, control_point_id, happened_at, dedupe_key, email_state,
                                email_next_at, email_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String LETTER = "insert ignore into reminder_letter (organization_id, letter_day, made_at)"
            + " values (?, ?, ?) returning id";
    private static final String ASSIGN = "update reminder r set r.message_id = ?" + MINE;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Long> waitingRecipients() {
        return SqlQuery.of(RECIPIENTS).all(dataSource, row -> row.number("recipient_id"));
    }

    @Override
    public Told tell(long recipientId, LocalDate day, ZonedDateTime now) {
        Instant at = now.toInstant();
        LocalDate today = now.toLocalDate();
        SqlQuery.of(SqlReminderRepository.READ_COMMITTED).change(dataSource);
        Optional<Boolean> active = SqlQuery.of(ACCOUNT, recipientId).one(dataSource, row -> row.is("active"));
        worksByDue(SqlQuery.of(NOT_TRUE, recipientId, today))
                .forEach((due, works) ->
                        SqlQuery.of(DROP, recipientId, due).addIn(works).change(dataSource));
        if (active.isEmpty()) {
            return tellBody(recipientId, day, today, at);
        }
        if (!active.get()) {
            SqlQuery.of("delete r from reminder r" + MINE, recipientId).change(dataSource);
            return Told.NOTHING;
        }
        return tellPerson(recipientId, day, today, at);
    }

    private Told tellPerson(long accountId, LocalDate day, LocalDate today, Instant at) {
        boolean digestTold = SqlQuery.of(DIGEST_TOLD, accountId, WaitingReminders.digestKey(day))
                .isThere(dataSource);
        Optional<Telling> telling = WaitingReminders.now(
                waiting(accountId, today, false, List.of()),
                waiting(accountId, today, true, List.of()),
                digestTold,
                day);
        telling.ifPresent(told -> tell(accountId, told, today, at));
        return telling.isPresent() ? Told.NOTICE : Told.NOTHING;
    }

    /** Tells it with what older digests told that nobody has had: there is one message about all of it. */
    private void tell(long accountId, Telling telling, LocalDate today, Instant at) {
        List<Long> older = notHadYet(accountId);
        WaitingReminders what = waiting(accountId, today, telling.onlyUrgent(), older);
        UUID own = UUID.randomUUID();
        long newer = SqlQuery.of(
                        NOTICE,
                        accountId,
                        telling.kind(),
                        what.words(OverdueOfPerson.count(dataSource, accountId, today))
                                .toString(),
                        what.onlyOn(),
                        at,
                        telling.key() == null ? "URGENT:" + own : telling.key(),
                        what.email() ? MailState.PENDING : MailState.NONE,
                        at,
                        own.toString())
                .the(dataSource, row -> row.number("id"));
        SqlQuery.of(ASSIGN + (telling.onlyUrgent() ? " and r.urgent = true" : ""), newer, accountId)
                .change(dataSource);
        if (!older.isEmpty()) {
            takeUp(accountId, older, newer, today, at);
        }
    }

    private void takeUp(long accountId, List<Long> older, long newer, LocalDate today, Instant at) {
        worksByDue(SqlQuery.of(STILL_TRUE, accountId, today).addIn(older))
                .forEach((due, works) -> SqlQuery.of(TAKE_WORK_UP, newer, accountId, due)
                        .addIn(works)
                        .add("and message_id in")
                        .addIn(older)
                        .change(dataSource));
        SqlQuery.of(TAKE_UP, newer, at, at, MailState.WITHDRAWN, accountId)
                .addIn(older)
                .change(dataSource);
    }

    private Map<LocalDate, List<Long>> worksByDue(SqlQuery look) {
        return look.all(dataSource, row -> Map.entry(row.day("due"), row.number("work_id"))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<Long> notHadYet(long accountId) {
        return SqlQuery.of(
                        NOT_HAD_YET, accountId, NoticeKind.DIGEST, NoticeKind.URGENT, MailState.PENDING, MailState.SENT)
                .all(dataSource, row -> row.number("id"));
    }

    private Told tellBody(long organizationId, LocalDate day, LocalDate today, Instant at) {
        SqlQuery.of(BODY, organizationId).isThere(dataSource);
        if (waiting(organizationId, today, false, List.of()).isEmpty()) {
            return Told.NOTHING;
        }
        Optional<Long> letter = SqlQuery.of(LETTER, organizationId, day, at).one(dataSource, row -> row.number("id"));
        letter.ifPresent(id -> SqlQuery.of(ASSIGN, id, organizationId).change(dataSource));
        return letter.isPresent() ? Told.LETTER : Told.NOTHING;
    }

    /** @param older the messages whose points count again */
    private WaitingReminders waiting(long recipientId, LocalDate today, boolean onlyUrgent, List<Long> older) {
        return SqlQuery.of(WAITING, today, today, today, today, today, today, recipientId, onlyUrgent)
                .addIn(older)
                .add(WAITING_POINTS, today)
                .the(
                        dataSource,
                        row -> new WaitingReminders(
                                count(row, "points"),
                                count(row, "measures"),
                                row.is("email"),
                                row.numberOrNull("only_on")));
    }

    /** How many of a kind are due after, on and before the day. */
    private static String counts(String which, String name) {
        return Stream.of(">", "=", "<")
                .map(order -> "coalesce(sum(%s and due %s ?), 0) %s_%s"
                        .formatted(
                                which, order, name, order.equals(">") ? "ahead" : order.equals("=") ? "today" : "late"))
                .collect(Collectors.joining(", "));
    }

    private static Count count(Row row, String name) {
        return new Count(row.count(name + "_ahead"), row.count(name + "_today"), row.count(name + "_late"));
    }
}
