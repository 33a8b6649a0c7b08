package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.service.reminder.PointReminderReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The reminders of a control point along the beginning of their key. */
@ApplicationScoped
public class SqlPointReminderReader implements PointReminderReader {

    private static final String ROWS =
            """
            select r.due, r.step, r.channel, r.urgent, coalesce(p.display_name, b.name),
                   coalesce(p.organization_id, b.id), coalesce(n.happened_at, l.made_at)
            from reminder r
            left join account p on p.id = r.recipient_id and r.channel = 'NOTICE'
            left join organization b on b.id = r.recipient_id and r.channel = 'LETTER'
            left join notice n on n.id = r.message_id and n.account_id = p.id
            left join reminder_letter l on l.id = r.message_id and l.organization_id = b.id
            where r.control_point_id = ?
            order by r.due, r.step, 5
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Row> ofPoint(long controlPointId) {
        return SqlQuery.of(ROWS, controlPointId).list(dataSource, SqlPointReminderReader::row);
    }

    private static Row row(ResultSet row) throws SQLException {
        LocalDateTime toldAt = row.getObject(7, LocalDateTime.class);
        return new Row(
                row.getObject(1, LocalDate.class),
                row.getInt(2),
                Channel.valueOf(row.getString(3)),
                row.getBoolean(4),
                String.valueOf(row.getString(5)),
                row.getObject(6, Long.class),
                toldAt == null ? null : toldAt.toInstant(ZoneOffset.UTC));
    }
}
