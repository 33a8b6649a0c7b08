package org.ispolnenie.oversight.rest;

import org.ispolnenie.directory.rest.DirectoryJson;
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
                .id("protocolId", row.decision().protocolId())
                .id("decisionId", row.decision().id())
                .field("decisionNumber", row.decision().number())
                .field("text", row.decision().text())
                .object("organization", row.organization(), DirectoryJson::reference)
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
                .value("statedDue", point.dates().stated())
                .value("effectiveDue", point.dates().effective())
                .value("originalDue", point.dates().original())
                .value("state", point.status().state())
                .field("overdue", point.status().overdue())
                .field("dueSoon", point.status().dueSoon())
                .field("extensionPending", point.status().extensionPending())
                .field("why", words.text(point.why()));
    }
}
