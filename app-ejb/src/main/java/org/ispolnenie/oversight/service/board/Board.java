package org.ispolnenie.oversight.service.board;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.jspecify.annotations.Nullable;

/**
 * The board of a protocol: decisions × bodies, one state a cell.
 *
 * @param asOf  the day it shows
 * @param rows  the decisions in the order of the protocol
 * @param bodies the columns, by code
 */
public record Board(long protocolId, LocalDate asOf, List<Body> bodies, List<Row> rows) {

    /** A column. */
    public record Body(String code, String name, String shortName) {}

    /**
     * A decision.
     *
     * @param cells one a body, in the order of the columns; null where the decision does not address the body
     */
    public record Row(String decisionNumber, String text, List<@Nullable Cell> cells) {}

    /**
     * One decision for one body.
     *
     * @param status     the least advanced state of its control points; overdue, due soon or waiting for a later date if
     *     one of them is
     * @param nextDue    the earliest date that awaits execution; null when none does
     * @param closed     how many of its control points are closed
     * @param points     how many it has
     * @param controlPointId the point to look at first: the most urgent open one, else the last
     */
    public record Cell(
            long assignmentId,
            String organizationCode,
            ControlStatus status,
            @Nullable LocalDate nextDue,
            int closed,
            int points,
            long controlPointId) {}
}
