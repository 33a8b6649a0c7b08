package org.ispolnenie.oversight.rest;

import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentRow.PointRow;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** A line of the register with its control points. */
final class AssignmentJson {

    private final Messages words;

    AssignmentJson(Messages words) {
        this.words = words;
    }

    void write(JsonText json, AssignmentRow row) {
        json.id("id", row.id())
                .field("version", row.version())
                .id("protocolId", row.protocolId())
                .id("decisionId", row.decisionId())
                .field("decisionNumber", row.decisionNumber())
                .field("text", row.text())
                .object("organization", row, (body, r) -> body.field("code", r.organizationCode())
                        .field("name", r.organizationName()))
                .value("role", row.role())
                .value("state", row.state())
                .value("nextDue", row.nextDue())
                .field("overdue", row.overdue())
                .array("controlPoints", row.controlPoints(), this::point);
    }

    private void point(JsonText json, PointRow point) {
        json.id("id", point.id())
                .field("version", point.version())
                .field("label", point.label())
                .value("statedDue", point.statedDue())
                .value("effectiveDue", point.effectiveDue())
                .value("originalDue", point.originalDue())
                .value("state", point.state())
                .field("overdue", point.overdue())
                .field("dueSoon", point.dueSoon())
                .field("extensionPending", point.extensionPending())
                .field("why", words.text(point.why()));
    }
}
