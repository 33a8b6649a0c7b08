package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
            select r.due, r.step, r.channel, r.urgent, coalesce(p.display_name, b.name) name,
                   coalesce(p.organization_id, b.id) organization_id, coalesce(n.happened_at, l.made_at) told_at
            from reminder r
            left join account_view p on p.id = r.recipient_id and r.channel = ?
            left join organization_view b on b.id = r.recipient_id and r.channel = ?
            left join notice n on n.id = r.message_id and n.account_id = p.id
            left join reminder_letter l on l.id = r.message_id and l.organization_id = b.id
            where r.work_id = ?
            order by r.due, r.step, name
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Row> ofPoint(long controlPointId) {
        return SqlQuery.of(ROWS, Channel.NOTICE, Channel.LETTER, controlPointId)
                .all(
                        dataSource,
                        row -> new Row(
                                row.day("due"),
                                row.count("step"),
                                row.value(Channel.class, "channel"),
                                row.is("urgent"),
                                row.text("name"),
                                row.numberOrNull("organization_id"),
                                row.momentOrNull("told_at")));
    }
}
