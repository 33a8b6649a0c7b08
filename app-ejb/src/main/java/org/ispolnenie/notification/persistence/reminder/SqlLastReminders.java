package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.oversight.service.due.LastReminders;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The last reminders of control points along the beginning of their key. */
@ApplicationScoped
public class SqlLastReminders implements LastReminders {

    private static final String LAST =
            """
            select r.work_id, max(r.found_at) told_at from reminder r
            where r.message_id is not null and r.work_id in
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, Instant> of(Collection<Long> controlPointIds) {
        Map<Long, Instant> last = new HashMap<>();
        if (!controlPointIds.isEmpty()) {
            SqlQuery.of(LAST)
                    .addIn(controlPointIds)
                    .add("group by r.work_id")
                    .all(dataSource, row -> last.put(row.number("work_id"), row.moment("told_at")));
        }
        return last;
    }
}
