package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.PointStanding.PointContent;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.point.PointReader;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Reads the reports, extension requests, parts and comments of a control point: one statement a table, and none where
 * there is nothing.
 */
@ApplicationScoped
public class SqlPointReader implements PointReader {

    private static final String FILES_OF_POINT = "select r.id owner, " + PointRows.FILE
            + " from evidence e join execution_report r on r.id = e.report_id where r.control_point_id = ?"
            + " union all select s.id owner, " + PointRows.FILE
            + " from evidence e join sub_assignment s on s.id = e.sub_assignment_id where s.control_point_id = ?"
            + " order by 2";
    private static final String FILES_OF_PART = "select e.sub_assignment_id owner, " + PointRows.FILE
            + " from evidence e where e.sub_assignment_id = ? order by e.id";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Happened happened(PointStanding point, LocalDate today) {
        long id = point.pointId();
        List<ReportView> reports = of(point, PointContent.REPORTS, PointRows.REPORT, "r.id", PointRows::report);
        List<PartView> parts = of(point, PointContent.PARTS, PointRows.PART, "s.id", row -> PointRows.part(row, today));
        FilesByOwner files = reports.isEmpty() && parts.isEmpty()
                ? FilesByOwner.NONE
                : FilesByOwner.of(SqlQuery.of(FILES_OF_POINT, id, id), dataSource);
        return new Happened(
                reports.stream()
                        .map(report -> report.with(files.of(report.id())))
                        .toList(),
                of(point, PointContent.EXTENSIONS, PointRows.EXTENSION, "e.asked_at, e.id", PointRows::extension),
                parts.stream().map(part -> part.with(files.of(part.id()))).toList(),
                of(point, PointContent.COMMENTS, PointRows.COMMENT, "c.said_at, c.id", PointRows::comment));
    }

    private <T> List<T> of(
            PointStanding point, PointContent kind, String rows, String order, Function<Row, T> reading) {
        return point.contents().contains(kind)
                ? SqlQuery.of(rows)
                        .add("where control_point_id = ? order by " + order, point.pointId())
                        .all(dataSource, reading)
                : List.of();
    }

    @Override
    public Optional<ExtensionView> extension(long id) {
        return SqlQuery.of(PointRows.EXTENSION).add("where e.id = ?", id).one(dataSource, PointRows::extension);
    }

    @Override
    public Optional<PartView> part(long id, LocalDate today) {
        return SqlQuery.of(PointRows.PART)
                .add("where s.id = ?", id)
                .one(dataSource, row -> PointRows.part(row, today))
                .map(part -> part.with(FilesByOwner.of(SqlQuery.of(FILES_OF_PART, id), dataSource)
                        .of(id)));
    }
}
