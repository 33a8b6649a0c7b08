package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetUse;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Counts the protocols and control points that go by each rule set, from indexes alone: no row of an assignment or a
 * control point is read.
 */
@ApplicationScoped
public class SqlRuleSetUse implements RuleSetUse {

    private static final String COUNTS =
            """
            select p.rule_set, p.rule_set_edition, count(distinct p.protocol_id) protocols,
                   count(c.assignment_id) points
            from controlled_protocol p
            left join assignment a on a.protocol_id = p.protocol_id
            left join control_point c on c.assignment_id = a.id
            group by p.rule_set, p.rule_set_edition
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Counted(RuleSetEdition edition, Use use) {}

    @Override
    public Map<RuleSetEdition, Use> counts() {
        return SqlQuery.of(COUNTS)
                .all(
                        dataSource,
                        row -> new Counted(
                                new RuleSetEdition(row.text("rule_set"), row.count("rule_set_edition")),
                                new Use(row.number("protocols"), row.number("points"))))
                .stream()
                .collect(Collectors.toMap(Counted::edition, Counted::use));
    }
}
