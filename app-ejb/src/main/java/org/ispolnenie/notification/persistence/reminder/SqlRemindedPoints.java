package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.notification.service.reminder.RemindedPoint;
import org.ispolnenie.notification.service.reminder.RemindedPoints;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The reminders of one notice, along the index of the notice's id. */
@ApplicationScoped
public class SqlRemindedPoints implements RemindedPoints {

    private static final String POINTS =
            """
            select c.id, c.label, o.short_name, r.due, max(r.step) as step,
                   %s and c.effective_due <=> r.due and not (%s) as awaited, p.meeting_date
            from reminder r
            join control_point_view c on c.id = r.control_point_id
            join assignment_view a on a.id = c.assignment_id
            join organization_view o on o.id = a.organization_id
            join protocol_view p on p.id = a.protocol_id
            where r.message_id = ? and r.recipient_id = ?
            group by c.id, r.due
            """
                    .formatted(DueSql.AWAITED, DueSql.beingDecided("?"));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<RemindedPoint> list(long noticeId, long accountId, LocalDate today, int limit) {
        return SqlQuery.of(POINTS, today, noticeId, accountId)
                .add("order by awaited desc, r.due, c.id limit ?", limit)
                .all(dataSource, SqlRemindedPoints::point);
    }

    @Override
    public Count count(long noticeId, long accountId, LocalDate today) {
        return SqlQuery.of("select count(*) points, coalesce(sum(awaited), 0) awaited from (")
                .add(POINTS, today, noticeId, accountId)
                .add(") points")
                .the(dataSource, row -> new Count(row.count("points"), row.count("awaited")));
    }

    @Override
    public int overdue(long accountId, LocalDate today) {
        return OverdueOfPerson.count(dataSource, accountId, today);
    }

    private static RemindedPoint point(Row row) {
        return new RemindedPoint(
                row.number("id"),
                row.text("label"),
                row.text("short_name"),
                row.day("due"),
                row.count("step"),
                row.is("awaited"),
                row.dayOrNull("meeting_date"));
    }
}
