package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl.Item;
import org.ispolnenie.assignment.service.decision.ProtocolOnControlReader;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** A protocol on control in two statements, however many decisions it has. */
@ApplicationScoped
public class SqlProtocolOnControlReader implements ProtocolOnControlReader {

    private static final String DECISIONS =
            """
            select cd.decision_number, cd.version, cd.accepted_types, cd.max_file_bytes, %s closed_by,
                   cd.closed_at, cd.closing_act, coalesce(n.open, 0) open, coalesce(n.points, 0) points, cd.requirements
            from controlled_decision cd
            left join (
              select a.decision_id, count(*) points, sum(c.state in ('ON_CONTROL', 'REPORTED', 'RETURNED')) open
              from assignment a join control_point c on c.assignment_id = a.id
              where a.protocol_id = ? group by a.decision_id) n on n.decision_id = cd.decision_id
            where cd.protocol_id = ? order by cd.ordinal
            """
                    .formatted(PersonSql.name("cd.closed_by"));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<ProtocolOnControl> onControl(long protocolId) {
        Optional<Sharing> sharing = SqlQuery.of(
                        "select sharing from controlled_protocol where protocol_id = ?", protocolId)
                .one(dataSource, row -> row.value(Sharing.class, "sharing"));
        return sharing.map(shared -> new ProtocolOnControl(shared, decisions(protocolId)));
    }

    private List<Item> decisions(long protocolId) {
        return SqlQuery.of(DECISIONS, protocolId, protocolId).all(dataSource, SqlProtocolOnControlReader::item);
    }

    private static Item item(Row row) {
        EvidenceContract contract = new EvidenceContract(
                EvidenceRequirement.parseAll(row.text("requirements")),
                Arrays.stream(row.text("accepted_types").split(" "))
                        .map(FileType::valueOf)
                        .collect(Collectors.toSet()),
                row.number("max_file_bytes"));
        return new Item(
                row.text("decision_number"),
                row.number("version"),
                contract,
                row.number("open"),
                row.number("points"),
                row.textOrNull("closed_by"),
                row.momentOrNull("closed_at"),
                row.textOrNull("closing_act"));
    }
}
