package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.report.ReportFilter;
import org.ispolnenie.assignment.service.report.ReportReader;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.KeysetCursor;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads reports with their files: one statement for the reports and one for the files. */
@ApplicationScoped
public class SqlReportReader implements ReportReader {

    private static final String FILES_OF_REPORTS =
            "select e.report_id owner, " + PointRows.FILE + " from evidence e where e.report_id in";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<ReportView> report(long id) {
        return SqlQuery.of(PointRows.REPORT)
                .add("where r.id = ?", id)
                .one(dataSource, PointRows::report)
                .map(report -> withFiles(List.of(report)).get(0));
    }

    @Override
    public List<ReportView> lastReports(long protocolId, String decisionNumber) {
        Map<Long, ReportView> last = new LinkedHashMap<>();
        SqlQuery.of(PointRows.REPORT)
                .add("join control_point c on c.id = r.control_point_id join assignment a on a.id = c.assignment_id")
                .add("where a.protocol_id = ? and a.decision_number = ?", protocolId, decisionNumber)
                .add("and r.state <> 'DRAFT' order by r.submitted_at, r.id")
                .all(dataSource, PointRows::report)
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
            query.add("and r.id < ?", KeysetCursor.id(cursor));
        }
        List<ReportView> found =
                query.add("order by r.id desc limit ?", limit + 1).all(dataSource, PointRows::report);
        Page<ReportView> shown = Page.of(found, limit, last -> String.valueOf(last.id()));
        return shown.with(withFiles(shown.items()));
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
                    "and r.organization_id = (select b.id from organization_view b where b.code = ?)",
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

    private List<ReportView> withFiles(List<ReportView> reports) {
        if (reports.isEmpty()) {
            return reports;
        }
        List<Long> ids = reports.stream().map(ReportView::id).toList();
        FilesByOwner files =
                FilesByOwner.of(SqlQuery.of(FILES_OF_REPORTS).addIn(ids).add("order by e.id"), dataSource);
        return reports.stream()
                .map(report -> report.with(files.of(report.id())))
                .toList();
    }
}
