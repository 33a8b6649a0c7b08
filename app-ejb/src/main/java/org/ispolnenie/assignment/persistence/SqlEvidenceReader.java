package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceCopy;
import org.ispolnenie.assignment.service.evidence.EvidenceReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Files that were handed in, by their hashes. */
@ApplicationScoped
public class SqlEvidenceReader implements EvidenceReader {

    private static final String COPIES =
            """
            select distinct e.sha256, e.organization_id, o.name
            from evidence e
            join execution_report r on r.id = e.report_id and r.state <> 'DRAFT'
            join organization_view o on o.id = e.organization_id
            where e.sha256 in
            """;
    private static final String EARLIER =
            """
            select distinct e.sha256, r.control_point_id, r.id, r.submitted_at, r.state = 'RETURNED' returned
            from evidence e
            join execution_report r on r.id = e.report_id and r.state <> 'DRAFT' and r.submitted_at is not null
            where e.sha256 in
            """;
    private static final String ATTACHED = "select coalesce(r.control_point_id, s.control_point_id) control_point_id,"
            + " coalesce(r.state, '') = 'DRAFT' draft, " + PointRows.FILE
            + " from evidence e left join execution_report r on r.id = e.report_id"
            + " left join sub_assignment s on s.id = e.sub_assignment_id where e.id = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<EvidenceCopy> copies(Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : SqlQuery.of(COPIES)
                        .addIn(hashes)
                        .add("order by o.name")
                        .all(
                                dataSource,
                                row -> new EvidenceCopy(
                                        row.text("sha256"), row.number("organization_id"), row.text("name")));
    }

    @Override
    public List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes) {
        return hashes.isEmpty() || pointIds.isEmpty()
                ? List.of()
                : SqlQuery.of(EARLIER)
                        .addIn(hashes)
                        .add("and r.control_point_id in")
                        .addIn(pointIds)
                        .all(
                                dataSource,
                                row -> new EarlierFile(
                                        row.text("sha256"),
                                        row.number("control_point_id"),
                                        row.number("id"),
                                        row.moment("submitted_at"),
                                        row.is("returned")));
    }

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return new HashSet<>(SqlQuery.of("select distinct e.sha256 from evidence e where e.sha256 in")
                .addIn(hashes)
                .all(dataSource, row -> row.text("sha256")));
    }

    @Override
    public Optional<Attached> attached(long evidenceId) {
        return SqlQuery.of(ATTACHED, evidenceId)
                .one(
                        dataSource,
                        row -> new Attached(row.number("control_point_id"), row.is("draft"), PointRows.file(row)));
    }
}
