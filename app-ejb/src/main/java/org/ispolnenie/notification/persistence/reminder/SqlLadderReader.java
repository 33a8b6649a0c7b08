package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.notification.service.reminder.ladder.LadderReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The rule sets by their newest editions; there are a few. */
@ApplicationScoped
public class SqlLadderReader implements LadderReader {

    private static final String RULE_SETS =
            """
            select s.code, s.name from control_rule_set_view s
            where s.edition = (select max(n.edition) from control_rule_set_view n where n.code = s.code)
            order by s.code
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<RuleSetName> ruleSets() {
        return SqlQuery.of(RULE_SETS).all(dataSource, row -> new RuleSetName(row.text("code"), row.text("name")));
    }
}
