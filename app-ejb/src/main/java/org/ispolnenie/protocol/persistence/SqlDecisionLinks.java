package org.ispolnenie.protocol.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.protocol.service.DecisionLinks;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Links read from both sides in one statement: «7 is based on 6» and «6 feeds 7» say the same. */
@ApplicationScoped
public class SqlDecisionLinks implements DecisionLinks {

    private static final String STARTING_FROM =
            """
            select t.number from (
              select coalesce(d.parent_number, d.item_number) number
              from decision d join decision_link l on l.decision_id = d.id
              join decision s on s.protocol_id = d.protocol_id and s.item_number = l.to_number
              where d.protocol_id = ? and ? in (s.item_number, s.parent_number)
                and l.link_type in ('BASED_ON', 'DEPENDS_ON') and (not l.suggested or exists (
                  select 1 from correction k
                  where k.protocol_id = d.protocol_id and k.item_number = d.item_number and k.field = 'LINK'
                    and k.was = concat(l.link_type, ' ', l.to_number) and k.becomes = 'CONFIRMED'))
              union
              select coalesce(t.parent_number, t.item_number)
              from decision d join decision_link l on l.decision_id = d.id
              join decision t on t.protocol_id = d.protocol_id and t.item_number = l.to_number
              where d.protocol_id = ? and ? in (d.item_number, d.parent_number)
                and l.link_type = 'FEEDS' and (not l.suggested or exists (
                  select 1 from correction k
                  where k.protocol_id = d.protocol_id and k.item_number = d.item_number and k.field = 'LINK'
                    and k.was = concat(l.link_type, ' ', l.to_number) and k.becomes = 'CONFIRMED'))
            ) t where t.number <> ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<String> startingFrom(long protocolId, String itemNumber) {
        return SqlQuery.of(STARTING_FROM, protocolId, itemNumber, protocolId, itemNumber, itemNumber)
                .list(dataSource, row -> row.getString(1));
    }
}
