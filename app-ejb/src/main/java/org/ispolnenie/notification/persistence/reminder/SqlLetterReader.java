package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.notification.service.reminder.letter.LetterReader;
import org.ispolnenie.notification.service.reminder.letter.LetterRow;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Contact;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The letters by keyset, those still to be sent along their index; what they remind of along the index of their ids. */
@ApplicationScoped
public class SqlLetterReader implements LetterReader {

    /** Ids of letters and of notices are counted apart: only with its body an id names a letter's reminders. */
    private static final String OF_LETTER =
            """
             from reminder r
             join control_point c on c.id = r.control_point_id
             join assignment a on a.id = c.assignment_id
             where r.message_id = l.id and r.recipient_id = l.organization_id and r.channel = 'LETTER'
            """;

    private static final String HOLDS =
            """
             and c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due = r.due
             and a.organization_id = r.recipient_id and not (c.extension_pending and r.step > 0)
            """;

    private static final String ROWS = "select l.id, l.organization_id, o.name, l.letter_day,"
            + " (select count(distinct c.id)" + OF_LETTER + "), (select count(distinct c.id)" + OF_LETTER + HOLDS
            + "), " + PersonSql.name("l.sent_by") + ", l.sent_at, l.sent_how"
            + " from reminder_letter l join organization o on o.id = l.organization_id where ";

    private static final String POINTS =
            """
            select distinct c.id, c.label, s.text, p.title, p.registration_number, p.meeting_date, r.due, c.state
            from reminder_letter l
            join reminder r on r.message_id = l.id and r.recipient_id = l.organization_id and r.channel = 'LETTER'
            join control_point c on c.id = r.control_point_id
            join assignment a on a.id = c.assignment_id
            join decision s on s.id = c.decision_id
            join protocol p on p.id = a.protocol_id
            where l.id = ?
            """
                    + HOLDS + " order by r.due, p.meeting_date, p.id, a.decision_ordinal, c.ordinal, c.id";

    private static final String CONTACTS =
            """
            select a.display_name, a.email from account a
            where a.active = true and exists
              (select 1 from account_role r where r.account_id = a.id and r.role = 'CONTROLLER')
            order by a.display_name
            """;

    private static final String SENDER = "select name from organization where kind = 'REGIONAL_AUTHORITY'"
            + " and valid_to is null order by id limit 1";

    private static final Pattern CURSOR = Pattern.compile("([os])(\\d{1,18})");

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<LetterRow> page(@Nullable Boolean open, int limit, @Nullable String cursor) {
        boolean amongSent = Boolean.FALSE.equals(open);
        long before = Long.MAX_VALUE;
        if (cursor != null) {
            Matcher read = CURSOR.matcher(cursor);
            if (!read.matches()) {
                throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
            }
            amongSent |= read.group(1).equals("s");
            before = Long.parseLong(read.group(2));
        }
        List<LetterRow> rows = new ArrayList<>();
        if (!amongSent) {
            rows.addAll(rows("l.sent_at is null", before, limit + 1));
            before = Long.MAX_VALUE;
        }
        if (rows.size() <= limit && !Boolean.TRUE.equals(open)) {
            rows.addAll(rows("l.sent_at is not null", before, limit + 1 - rows.size()));
        }
        boolean more = rows.size() > limit;
        List<LetterRow> part = more ? rows.subList(0, limit) : rows;
        return new Page<>(part, more ? cursor(part.get(limit - 1)) : null, null);
    }

    private List<LetterRow> rows(String which, long before, int limit) {
        return SqlQuery.of(ROWS)
                .add(which + " and l.id < ? order by l.id desc limit ?", before, limit)
                .list(dataSource, SqlLetterReader::row);
    }

    private static String cursor(LetterRow last) {
        return (last.isOpen() ? "o" : "s") + last.id();
    }

    @Override
    public Optional<LetterRow> row(long id) {
        return SqlQuery.of(ROWS).add("l.id = ?", id).first(dataSource, SqlLetterReader::row);
    }

    @Override
    public List<Point> points(LetterRow letter) {
        return SqlQuery.of(POINTS, letter.id()).list(dataSource, SqlLetterReader::point);
    }

    @Override
    public String sender() {
        return SqlQuery.of(SENDER).first(dataSource, row -> row.getString(1)).orElse("");
    }

    @Override
    public List<Contact> contacts() {
        return SqlQuery.of(CONTACTS).list(dataSource, row -> new Contact(row.getString(1), row.getString(2)));
    }

    private static LetterRow row(ResultSet row) throws SQLException {
        LocalDateTime sentAt = row.getObject(8, LocalDateTime.class);
        return new LetterRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                sentAt == null ? null : sentAt.toInstant(ZoneOffset.UTC),
                row.getString(9));
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                ControlPointState.valueOf(row.getString(8)));
    }
}
