package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.notification.service.reminder.RemindedWork;
import org.ispolnenie.notification.service.reminder.RemindedWorkReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The reminders of one notice, along the index of the notice's id. */
@ApplicationScoped
public class SqlRemindedWork implements RemindedWorkReader {

    private static final String WORK =
            """
            select r.work_id, r.due, max(r.step) as step, %s, %s as awaited, p.meeting_date
            from reminder r %s
            left join protocol_view p on p.id = a.protocol_id
            where r.message_id = ? and r.recipient_id = ? and o.id is not null
            group by r.work_id, r.due
            """
                    .formatted(RemindedSql.NAME, RemindedSql.isTrue("?"), RemindedSql.NAMED);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<RemindedWork> list(long noticeId, long accountId, LocalDate today, int limit) {
        return SqlQuery.of(WORK, today, noticeId, accountId)
                .add("order by awaited desc, r.due, r.work_id limit ?", limit)
                .all(dataSource, SqlRemindedWork::work);
    }

    @Override
    public Count count(long noticeId, long accountId, LocalDate today) {
        return SqlQuery.of("select count(*) points, coalesce(sum(awaited), 0) awaited from (")
                .add(WORK, today, noticeId, accountId)
                .add(") points")
                .the(dataSource, row -> new Count(row.count("points"), row.count("awaited")));
    }

    @Override
    public int overdue(long accountId, LocalDate today) {
        return OverdueOfPerson.count(dataSource, accountId, today);
    }

    private static RemindedWork work(Row row) {
        return new RemindedWork(
                WorkNames.of(row, "work_id"),
                row.day("due"),
                row.count("step"),
                row.is("awaited"),
                row.dayOrNull("meeting_date"));
    }
}
