package org.ispolnenie.assignment.service.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.report.ReportView;

/** Reads what has happened to control points. */
public interface PointReader {

    /**
     * What has happened to a point, drafts among its reports.
     *
     * @param point says of what there is anything to read
     * @param today by which a part is overdue
     */
    Happened happened(PointStanding point, LocalDate today);

    /** Everything that hangs on a point, the oldest first. */
    record Happened(
            List<ReportView> reports,
            List<ExtensionView> extensions,
            List<PartView> parts,
            List<CommentView> comments) {}

    /** One request for a later date. */
    Optional<ExtensionView> extension(long id);

    /**
     * One part with the files of its answer.
     *
     * @param today by which it is overdue
     */
    Optional<PartView> part(long id, LocalDate today);
}
