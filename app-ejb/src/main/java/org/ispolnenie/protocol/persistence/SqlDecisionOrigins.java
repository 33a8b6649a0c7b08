package org.ispolnenie.protocol.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.protocol.service.link.DecisionOrigins;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.shared.persistence.SqlQuery;

/** What items start from, told by links of their own and by those of the items they start from. */
@ApplicationScoped
public class SqlDecisionOrigins implements DecisionOrigins {

    private static final String NOT_DENIED =
            """
            not exists (
              select 1 from correction k
              where k.protocol_id = d.protocol_id and k.item_number = d.item_number and k.field = 'LINK'
                and k.was = concat(l.link_type, ' ', l.to_number) and k.becomes <> 'CONFIRMED')""";

    private static final String ORIGINS =
            """
            select l.to_number number
            from decision d join decision_link l on l.decision_id = d.id
            where d.protocol_id = ? and ? in (d.item_number, d.parent_number)
              and l.link_type in %2$s and %1$s
            union
            select d.item_number
            from decision d join decision_link l on l.decision_id = d.id
            where d.protocol_id = ? and l.to_number = ? and l.link_type in %3$s and %1$s
            """
                    .formatted(
                            NOT_DENIED,
                            SqlQuery.names(List.of(LinkType.BASED_ON, LinkType.DEPENDS_ON)),
                            SqlQuery.names(List.of(LinkType.FEEDS)));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<String> of(long protocolId, String itemNumber) {
        return SqlQuery.of(ORIGINS, protocolId, itemNumber, protocolId, itemNumber)
                .all(dataSource, row -> row.text("number"));
    }
}
