package org.ispolnenie.protocol.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.protocol.service.link.DecisionLinks;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Links read from both sides in one statement: «7 is based on 6» and «6 feeds 7» say the same. */
@ApplicationScoped
public class SqlDecisionLinks implements DecisionLinks {

    /** The text says it, or a person has said that it is so. */
    private static final String HOLDS =
            """
            (not l.suggested or exists (
              select 1 from correction k
              where k.protocol_id = d.protocol_id and k.item_number = d.item_number and k.field = 'LINK'
                and k.was = concat(l.link_type, ' ', l.to_number) and k.becomes = 'CONFIRMED'))""";

    private static final String STARTING_FROM =
            """
            select t.number from (
              select coalesce(d.parent_number, d.item_number) number
              from decision d join decision_link l on l.decision_id = d.id
              join decision s on s.protocol_id = d.protocol_id and s.item_number = l.to_number
              where d.protocol_id = ? and ? in (s.item_number, s.parent_number)
                and l.link_type in %2$s and %1$s
              union
              select coalesce(t.parent_number, t.item_number)
              from decision d join decision_link l on l.decision_id = d.id
              join decision t on t.protocol_id = d.protocol_id and t.item_number = l.to_number
              where d.protocol_id = ? and ? in (d.item_number, d.parent_number)
                and l.link_type in %3$s and %1$s
            ) t where t.number <> ?
            """
                    .formatted(
                            HOLDS,
                            SqlQuery.names(List.of(LinkType.BASED_ON, LinkType.DEPENDS_ON)),
                            SqlQuery.names(List.of(LinkType.FEEDS)));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<String> startingFrom(long protocolId, String itemNumber) {
        return SqlQuery.of(STARTING_FROM, protocolId, itemNumber, protocolId, itemNumber, itemNumber)
                .all(dataSource, row -> row.text("number"));
    }
}
