package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.service.reminder.letter.LetterReader;
import org.ispolnenie.notification.service.reminder.letter.LetterRow;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Addressee;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Contact;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The letters by keyset, those still to be sent along their index; what they remind of along the index of their ids. */
@ApplicationScoped
public class SqlLetterReader implements LetterReader {

    /** Ids of letters and of notices are counted apart: only with its body an id names a letter's reminders. */
    private static final String OF_LETTER =
            """
             from reminder r
             join control_point_view c on c.id = r.work_id
             join assignment_view a on a.id = c.assignment_id
             where r.message_id = l.id and r.recipient_id = l.organization_id and r.channel in %s
            """
                    .formatted(SqlQuery.names(List.of(Channel.LETTER)));

    private static final String HOLDS =
            """
             and %s and c.effective_due = r.due
             and a.organization_id = r.recipient_id and not (c.extension_pending and r.step > 0)
            """
                    .formatted(DueSql.AWAITED);

    private static final String ROWS = "select l.id, l.organization_id, o.name, l.letter_day,"
            + " (select count(distinct c.id)" + OF_LETTER + ") points, (select count(distinct c.id)" + OF_LETTER + HOLDS
            + ") open_points, " + PersonSql.name("l.sent_by") + " person, l.sent_at, l.sent_how"
            + " from reminder_letter l join organization_view o on o.id = l.organization_id where ";

    private static final String POINTS =
            """
            select distinct c.id, c.label, s.text, p.title, p.registration_number, p.meeting_date, r.due, c.state
            from reminder_letter l
            join reminder r on r.message_id = l.id and r.recipient_id = l.organization_id and r.channel = ?
            join control_point_view c on c.id = r.work_id
            join assignment_view a on a.id = c.assignment_id
            join decision_view s on s.id = c.decision_id
            join protocol_view p on p.id = a.protocol_id
            where l.id = ?
            """
                    + HOLDS + " order by r.due, p.meeting_date, p.id, a.decision_ordinal, c.ordinal, c.id";

    private static final String CONTACTS =
            """
            select a.display_name, a.email from account_view a
            where a.active = true and exists
              (select 1 from account_role_view r where r.account_id = a.id and r.role = ?)
            order by a.display_name
            """;

    private static final String ADDRESSEES =
            """
            select p.name, p.post, p.email from person_in_charge_view p
            where p.organization_id = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)
            order by p.valid_from, p.id
            """;

    private static final String SENDER =
            "select name from organization_view where kind = ? and valid_to is null order by id limit 1";

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
        return Page.of(rows, limit, SqlLetterReader::cursor);
    }

    private List<LetterRow> rows(String which, long before, int limit) {
        return SqlQuery.of(ROWS)
                .add(which + " and l.id < ? order by l.id desc limit ?", before, limit)
                .all(dataSource, SqlLetterReader::row);
    }

    private static String cursor(LetterRow last) {
        return (last.isOpen() ? "o" : "s") + last.id();
    }

    @Override
    public Optional<LetterRow> row(long id) {
        return SqlQuery.of(ROWS).add("l.id = ?", id).one(dataSource, SqlLetterReader::row);
    }

    @Override
    public List<Point> points(LetterRow letter) {
        return SqlQuery.of(POINTS, Channel.LETTER, letter.id()).all(dataSource, SqlLetterReader::point);
    }

    @Override
    public String sender() {
        return SqlQuery.of(SENDER, OrganizationKind.REGIONAL_AUTHORITY)
                .one(dataSource, row -> row.text("name"))
                .orElse("");
    }

    @Override
    public List<Contact> contacts() {
        return SqlQuery.of(CONTACTS, Role.CONTROLLER)
                .all(dataSource, row -> new Contact(row.text("display_name"), row.textOrNull("email")));
    }

    @Override
    public List<Addressee> addressees(LetterRow letter, LocalDate day) {
        return SqlQuery.of(ADDRESSEES, letter.organizationId(), day, day)
                .all(dataSource, row -> new Addressee(row.text("name"), row.text("post"), row.textOrNull("email")));
    }

    private static LetterRow row(Row row) {
        return new LetterRow(
                row.number("id"),
                row.number("organization_id"),
                row.text("name"),
                row.day("letter_day"),
                row.count("points"),
                row.count("open_points"),
                row.textOrNull("person"),
                row.momentOrNull("sent_at"),
                row.textOrNull("sent_how"));
    }

    private static Point point(Row row) {
        return new Point(
                row.number("id"),
                row.text("label"),
                row.text("text"),
                row.text("title"),
                row.textOrNull("registration_number"),
                row.dayOrNull("meeting_date"),
                row.day("due"),
                row.value(ControlPointState.class, "state"));
    }
}
