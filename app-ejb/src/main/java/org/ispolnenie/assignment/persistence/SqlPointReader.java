package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.EvidenceContract;
import org.ispolnenie.assignment.domain.EvidenceRequirement;
import org.ispolnenie.assignment.domain.FileType;
import org.ispolnenie.assignment.domain.ReportState;
import org.ispolnenie.assignment.service.EarlierFile;
import org.ispolnenie.assignment.service.EvidenceCopy;
import org.ispolnenie.assignment.service.EvidenceView;
import org.ispolnenie.assignment.service.ExtensionView;
import org.ispolnenie.assignment.service.PartView;
import org.ispolnenie.assignment.service.PointReader;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.ReportFilter;
import org.ispolnenie.assignment.service.ReportView;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What has happened to control points, a statement a table, whatever their number. */
@ApplicationScoped
public class SqlPointReader implements PointReader {

    private static final String STANDING =
            """
            select c.id, a.organization_id, c.state, c.extension_pending, c.effective_due,
                   exists (select 1 from sub_assignment s where s.control_point_id = c.id and s.organization_id = ?),
                   exists (select 1 from controlled_protocol p
                           where p.protocol_id = a.protocol_id and p.sharing = 'REPORTS'
                             and exists (select 1 from assignment m
                                         where m.protocol_id = p.protocol_id and m.organization_id = ?)),
                   d.accepted_types, d.max_file_bytes, d.closed_at is not null,
                   d.requirements, o.rule_set, o.rule_set_edition
            from control_point c
            join assignment a on a.id = c.assignment_id
            join controlled_protocol o on o.protocol_id = a.protocol_id
            left join controlled_decision d on d.decision_id = a.decision_id
            where c.id = ?
            """;
    private static final String FILES_OF_POINT = "select r.id, " + PointRows.FILE
            + " from evidence e join execution_report r on r.id = e.report_id where r.control_point_id = ?"
            + " union all select s.id, " + PointRows.FILE
            + " from evidence e join sub_assignment s on s.id = e.sub_assignment_id where s.control_point_id = ?"
            + " order by 2";
    private static final String FILES_OF_REPORTS =
            "select e.report_id, " + PointRows.FILE + " from evidence e where e.report_id in";
    private static final String FILES_OF_PART = "select e.sub_assignment_id, " + PointRows.FILE
            + " from evidence e where e.sub_assignment_id = ? order by e.id";
    private static final String COPIES =
            """
            select distinct e.sha256, e.organization_id, o.name
            from evidence e
            join execution_report r on r.id = e.report_id and r.state <> 'DRAFT'
            join organization o on o.id = e.organization_id
            where e.sha256 in
            """;
    private static final String EARLIER =
            """
            select distinct e.sha256, r.control_point_id, r.id, r.submitted_at, r.state = 'RETURNED'
            from evidence e
            join execution_report r on r.id = e.report_id and r.state <> 'DRAFT' and r.submitted_at is not null
            where e.sha256 in
            """;
    private static final String ATTACHED = "select coalesce(r.control_point_id, s.control_point_id),"
            + " coalesce(r.state, '') = 'DRAFT', " + PointRows.FILE
            + " from evidence e left join execution_report r on r.id = e.report_id"
            + " left join sub_assignment s on s.id = e.sub_assignment_id where e.id = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    public SqlPointReader() {}

    /** For tests with a data source of their own. */
    public SqlPointReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<PointStanding> standing(long pointId, @Nullable Long callersBody) {
        long body = callersBody == null ? -1 : callersBody;
        return SqlQuery.of(STANDING, body, body, pointId).first(dataSource, SqlPointReader::standing);
    }

    private static PointStanding standing(ResultSet row) throws SQLException {
        return new PointStanding(
                row.getLong(1),
                row.getLong(2),
                ControlPointState.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class),
                row.getBoolean(6),
                row.getBoolean(7),
                contract(row.getString(8), row.getLong(9), row.getString(11)),
                new RuleSetEdition(row.getString(12), row.getInt(13)),
                row.getBoolean(10));
    }

    private static EvidenceContract contract(@Nullable String types, long maxFileBytes, @Nullable String wanted) {
        if (types == null || wanted == null) {
            return EvidenceContract.proposedFor(DecisionKind.OTHER, "");
        }
        return new EvidenceContract(
                EvidenceRequirement.parseAll(wanted),
                Arrays.stream(types.split(" ")).map(FileType::valueOf).collect(Collectors.toSet()),
                maxFileBytes);
    }

    @Override
    public Happened happened(long pointId, LocalDate today) {
        List<ReportView> reports = SqlQuery.of(PointRows.REPORT)
                .add("where r.control_point_id = ? order by r.id", pointId)
                .list(dataSource, PointRows::report);
        List<PartView> parts = SqlQuery.of(PointRows.PART)
                .add("where s.control_point_id = ? order by s.id", pointId)
                .list(dataSource, row -> PointRows.part(row, today));
        Files files = reports.isEmpty() && parts.isEmpty()
                ? Files.NONE
                : Files.of(SqlQuery.of(FILES_OF_POINT, pointId, pointId), dataSource);
        return new Happened(
                reports.stream()
                        .map(report -> report.with(files.of(report.id())))
                        .toList(),
                SqlQuery.of(PointRows.EXTENSION)
                        .add("where e.control_point_id = ? order by e.asked_at, e.id", pointId)
                        .list(dataSource, PointRows::extension),
                parts.stream().map(part -> part.with(files.of(part.id()))).toList(),
                SqlQuery.of(PointRows.COMMENT)
                        .add("where c.control_point_id = ? order by c.said_at, c.id", pointId)
                        .list(dataSource, PointRows::comment));
    }

    /** Files by the id of the report or part they belong to; ids come from one sequence, so none is both. */
    private record Files(Map<Long, List<EvidenceView>> byOwner) {

        static final Files NONE = new Files(Map.of());

        static Files of(SqlQuery query, DataSource dataSource) {
            Map<Long, List<EvidenceView>> files = new HashMap<>();
            query.list(dataSource, row -> files.computeIfAbsent(row.getLong(1), owner -> new ArrayList<>())
                    .add(PointRows.file(row, 1)));
            return new Files(files);
        }

        List<EvidenceView> of(long owner) {
            return byOwner.getOrDefault(owner, List.of());
        }
    }

    @Override
    public Optional<ReportView> report(long id) {
        return SqlQuery.of(PointRows.REPORT)
                .add("where r.id = ?", id)
                .first(dataSource, PointRows::report)
                .map(report -> withFiles(List.of(report)).get(0));
    }

    @Override
    public Optional<ExtensionView> extension(long id) {
        return SqlQuery.of(PointRows.EXTENSION).add("where e.id = ?", id).first(dataSource, PointRows::extension);
    }

    @Override
    public Optional<PartView> part(long id, LocalDate today) {
        return SqlQuery.of(PointRows.PART)
                .add("where s.id = ?", id)
                .first(dataSource, row -> PointRows.part(row, today))
                .map(part -> part.with(
                        Files.of(SqlQuery.of(FILES_OF_PART, id), dataSource).of(id)));
    }

    @Override
    public List<ReportView> lastReports(long protocolId, String decisionNumber) {
        Map<Long, ReportView> last = new LinkedHashMap<>();
        SqlQuery.of(PointRows.REPORT)
                .add("join control_point c on c.id = r.control_point_id join assignment a on a.id = c.assignment_id")
                .add("where a.protocol_id = ? and a.decision_number = ?", protocolId, decisionNumber)
                .add("and r.state <> 'DRAFT' order by r.submitted_at, r.id")
                .list(dataSource, PointRows::report)
                .forEach(report -> last.put(report.controlPointId(), report));
        return withFiles(List.copyOf(last.values()));
    }

    @Override
    public Page<ReportView> reports(ReportFilter filter, Confined confined, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(PointRows.REPORT);
        if (filter.protocol() != null || filter.decision() != null) {
            query.add("join control_point c on c.id = r.control_point_id join assignment a on a.id = c.assignment_id");
        }
        query.add("where 1 = 1");
        where(query, filter, confined);
        if (cursor != null) {
            query.add("and r.id < ?", position(cursor));
        }
        List<ReportView> found =
                query.add("order by r.id desc limit ?", limit + 1).list(dataSource, PointRows::report);
        boolean more = found.size() > limit;
        List<ReportView> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                withFiles(shown), more ? String.valueOf(shown.get(limit - 1).id()) : null, null);
    }

    private static void where(SqlQuery query, ReportFilter filter, Confined confined) {
        if (filter.protocol() != null) {
            query.add("and a.protocol_id = ?", filter.protocol());
        }
        if (filter.decision() != null) {
            query.add("and a.decision_number = ?", filter.decision());
        }
        if (filter.organization() != null) {
            query.add(
                    "and r.organization_id = (select b.id from organization b where b.code = ?)",
                    filter.organization());
        }
        if (filter.state() != null) {
            query.add("and r.state = ?", filter.state().name());
        }
        if (confined.body() != null) {
            query.add("and r.organization_id = ?", confined.body());
        }
        if (!confined.drafts()) {
            query.add("and r.state <> ?", ReportState.DRAFT.name());
        }
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    private List<ReportView> withFiles(List<ReportView> reports) {
        if (reports.isEmpty()) {
            return reports;
        }
        List<Long> ids = reports.stream().map(ReportView::id).toList();
        Files files = Files.of(SqlQuery.of(FILES_OF_REPORTS).addIn(ids).add("order by e.id"), dataSource);
        return reports.stream()
                .map(report -> report.with(files.of(report.id())))
                .toList();
    }

    @Override
    public List<EvidenceCopy> copies(Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : SqlQuery.of(COPIES).addIn(hashes).add("order by o.name").list(dataSource, PointRows::copy);
    }

    @Override
    public List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes) {
        return hashes.isEmpty() || pointIds.isEmpty()
                ? List.of()
                : SqlQuery.of(EARLIER)
                        .addIn(hashes)
                        .add("and r.control_point_id in")
                        .addIn(pointIds)
                        .list(dataSource, PointRows::earlier);
    }

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return new HashSet<>(SqlQuery.of("select distinct e.sha256 from evidence e where e.sha256 in")
                .addIn(hashes)
                .list(dataSource, row -> row.getString(1)));
    }

    @Override
    public Optional<Attached> attached(long evidenceId) {
        return SqlQuery.of(ATTACHED, evidenceId)
                .first(dataSource, row -> new Attached(row.getLong(1), row.getBoolean(2), PointRows.file(row, 2)));
    }
}
