package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.PointStanding.Demands;
import org.ispolnenie.assignment.service.PointStanding.PointContent;
import org.ispolnenie.assignment.service.StandingReader;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** How control points stand to a caller, in one statement. */
@ApplicationScoped
public class SqlStandingReader implements StandingReader {

    private static final String STANDING =
            """
            select c.id, a.organization_id, c.state, c.extension_pending, c.effective_due,
                   exists (select 1 from sub_assignment s where s.control_point_id = c.id and s.organization_id = ?) takes_part,
                   exists (select 1 from controlled_protocol p
                           where p.protocol_id = a.protocol_id and p.sharing = 'REPORTS'
                             and exists (select 1 from assignment m
                                         where m.protocol_id = p.protocol_id and m.organization_id = ?)) shared,
                   d.accepted_types, d.max_file_bytes, d.closed_at is not null closed,
                   d.requirements, o.rule_set, o.rule_set_edition,
                   concat_ws(',', (select 'REPORTS' from execution_report r where r.control_point_id = c.id limit 1),
                                  (select 'EXTENSIONS' from extension_request e where e.control_point_id = c.id limit 1),
                                  (select 'PARTS' from sub_assignment s where s.control_point_id = c.id limit 1),
                                  (select 'COMMENTS' from point_comment m where m.control_point_id = c.id limit 1)) contents
            from control_point c
            join assignment a on a.id = c.assignment_id
            join controlled_protocol o on o.protocol_id = a.protocol_id
            left join controlled_decision d on d.decision_id = a.decision_id
            where c.id = ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<PointStanding> standing(long pointId, @Nullable Long callersBody) {
        long body = callersBody == null ? -1 : callersBody;
        return SqlQuery.of(STANDING, body, body, pointId).one(dataSource, SqlStandingReader::standing);
    }

    private static PointStanding standing(Row row) {
        return new PointStanding(
                row.number("id"),
                row.number("organization_id"),
                row.value(ControlPointState.class, "state"),
                row.is("extension_pending"),
                row.dayOrNull("effective_due"),
                row.is("takes_part"),
                row.is("shared"),
                new Demands(contract(row), row.is("closed")),
                new RuleSetEdition(row.text("rule_set"), row.count("rule_set_edition")),
                row.values(PointContent.class, "contents"));
    }

    private static EvidenceContract contract(Row row) {
        String types = row.textOrNull("accepted_types");
        String wanted = row.textOrNull("requirements");
        if (types == null || wanted == null) {
            return EvidenceContract.proposedFor(DecisionKind.OTHER, "");
        }
        return new EvidenceContract(
                EvidenceRequirement.parseAll(wanted),
                Arrays.stream(types.split(" ")).map(FileType::valueOf).collect(Collectors.toSet()),
                row.number("max_file_bytes"));
    }
}
