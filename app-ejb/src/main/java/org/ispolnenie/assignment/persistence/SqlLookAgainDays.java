package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.LookAgainDays;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The days in one statement, however many points. */
@ApplicationScoped
public class SqlLookAgainDays implements LookAgainDays {

    private static final String SET = "update (with look (point, day) as (values %s) select point, day from look) look"
            + " straight_join control_point c on c.id = look.point set c.look_again_on = look.day";
    private static final String LOOK_NOW =
            "update control_point c set c.look_again_on = ? where c.id > ? and c.id <= ? and " + DueSql.AWAITED
                    + " and c.effective_due between ? and ?";
    private static final String OF_RULE_SET =
            "and exists (select 1 from assignment a join controlled_protocol p on p.protocol_id = a.protocol_id"
                    + " where a.id = c.assignment_id and p.rule_set = ?)";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public void set(Map<Long, LocalDate> days) {
        if (!days.isEmpty()) {
            // Numbers and dates: nothing that would need escaping.
            String rows = days.entrySet().stream()
                    .map(entry -> "(" + entry.getKey() + ",'" + entry.getValue() + "')")
                    .collect(Collectors.joining(","));
            SqlQuery.of(SET.formatted(rows)).change(dataSource);
        }
    }

    @Override
    public void lookNow(Points points, @Nullable String ruleSet) {
        SqlQuery update = SqlQuery.of(
                LOOK_NOW, ControlPoint.LOOK_NOW, points.afterId(), points.lastId(), points.dueFrom(), points.dueTo());
        if (ruleSet != null) {
            update.add(OF_RULE_SET, ruleSet);
        }
        update.change(dataSource);
    }
}
