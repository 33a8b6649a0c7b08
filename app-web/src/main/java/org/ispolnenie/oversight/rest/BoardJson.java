package org.ispolnenie.oversight.rest;

import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.Board.Body;
import org.ispolnenie.oversight.service.board.Board.Cell;
import org.ispolnenie.oversight.service.board.Board.Row;
import org.ispolnenie.shared.json.JsonText;

/** A board; the cells of a row stand in the order of the organisations, null where the decision is not theirs. */
final class BoardJson {

    private BoardJson() {}

    static void write(JsonText json, Board board) {
        json.id("protocolId", board.protocolId())
                .value("asOf", board.asOf())
                .array("organizations", board.bodies(), BoardJson::body)
                .array("decisions", board.rows(), BoardJson::row);
    }

    private static void body(JsonText json, Body body) {
        json.field("code", body.code()).field("name", body.name()).field("shortName", body.shortName());
    }

    private static void row(JsonText json, Row row) {
        json.field("number", row.decisionNumber())
                .field("text", row.text())
                .array("cells", row.cells(), BoardJson::cell);
    }

    private static void cell(JsonText json, Cell cell) {
        json.field("organization", cell.organizationCode())
                .id("assignmentId", cell.assignmentId())
                .id("controlPointId", cell.controlPointId())
                .value("state", cell.status().state())
                .field("overdue", cell.status().overdue())
                .field("dueSoon", cell.status().dueSoon())
                .field("extensionPending", cell.status().extensionPending())
                .value("nextDue", cell.nextDue())
                .field("closed", cell.closed())
                .field("controlPoints", cell.points());
    }
}
