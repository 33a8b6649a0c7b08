package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;

/** A protocol on control in two statements, however many decisions it has. */
@ApplicationScoped
public class SqlProtocolOnControlReader implements ProtocolOnControlReader {

    private static final String DECISIONS =
            """
            select cd.decision_number, cd.version, cd.accepted_types, cd.max_file_bytes, %s,
                   cd.closed_at, cd.closing_act, coalesce(n.open, 0), coalesce(n.points, 0), cd.requirements
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
                .first(dataSource, row -> Sharing.valueOf(row.getString(1)));
        return sharing.map(shared -> new ProtocolOnControl(shared, decisions(protocolId)));
    }

    private List<Item> decisions(long protocolId) {
        return SqlQuery.of(DECISIONS, protocolId, protocolId).list(dataSource, SqlProtocolOnControlReader::item);
    }

    private static Item item(ResultSet row) throws SQLException {
        LocalDateTime closed = row.getObject(6, LocalDateTime.class);
        EvidenceContract contract = new EvidenceContract(
                EvidenceRequirement.parseAll(row.getString(10)),
                Arrays.stream(row.getString(3).split(" "))
                        .map(FileType::valueOf)
                        .collect(Collectors.toSet()),
                row.getLong(4));
        return new Item(
                row.getString(1),
                row.getLong(2),
                contract,
                row.getLong(8),
                row.getLong(9),
                row.getString(5),
                closed == null ? null : closed.toInstant(ZoneOffset.UTC),
                row.getString(7));
    }
}
