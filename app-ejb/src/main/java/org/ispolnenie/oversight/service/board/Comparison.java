package org.ispolnenie.oversight.service.board;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.assignment.service.point.PointDates;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.jspecify.annotations.Nullable;

/**
 * One decision, all bodies side by side.
 *
 * @param text  what is to be done
 * @param lines a control point of a body each, in the order of the board
 */
public record Comparison(long protocolId, String decisionNumber, String text, List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    /**
     * A control point of a body.
     *
     * @param label      the number of the item or sub-item its date belongs to
     * @param executedOn the day its accepted report came in; null where there is none
     * @param report     the report that was handed in last, interim ones too; null if none was
     */
    public record Line(
            long controlPointId,
            String label,
            OrganizationRef organization,
            PointDates dates,
            ControlStatus status,
            @Nullable LocalDate executedOn,
            @Nullable ReportView report) {

        /** The same line with a report. */
        public Line with(@Nullable ReportView last) {
            return new Line(controlPointId, label, organization, dates, status, executedOn, last);
        }
    }
}
