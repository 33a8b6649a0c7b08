package org.ispolnenie.notification.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.service.NoticeReader;
import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.KeysetCursor;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The notices of one account by keyset along its index, with what they lead to. */
@ApplicationScoped
public class SqlNoticeReader implements NoticeReader {

    private static final String ROWS =
            """
            select n.id, n.kind, n.message, n.happened_at, n.read_at, n.control_point_id, c.label, o.short_name,
                   p.id protocol_id, p.meeting_date
            from notice n
            left join control_point_view c on c.id = n.control_point_id
            left join assignment_view a on a.id = c.assignment_id
            left join organization_view o on o.id = a.organization_id
            left join protocol_view p on p.id = coalesce(n.protocol_id, a.protocol_id)
            where n.account_id = (select own.id from account_view own where own.login = ?)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<NoticeRow> page(String login, boolean unread, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(ROWS, login);
        if (unread) {
            query.add("and n.read_at is null");
        }
        if (cursor != null) {
            query.add("and n.id < ?", KeysetCursor.id(cursor));
        }
        query.add("order by n.id desc limit ?", limit + 1);
        return Page.of(query.all(dataSource, SqlNoticeReader::row), limit, last -> String.valueOf(last.id()));
    }

    private static NoticeRow row(Row row) {
        return new NoticeRow(
                row.number("id"),
                row.value(NoticeKind.class, "kind"),
                Message.parse(row.text("message")),
                row.moment("happened_at"),
                row.momentOrNull("read_at"),
                row.numberOrNull("control_point_id"),
                row.textOrNull("label"),
                row.textOrNull("short_name"),
                row.numberOrNull("protocol_id"),
                row.dayOrNull("meeting_date"));
    }
}
