package org.ispolnenie.oversight.rest;

import org.ispolnenie.assignment.rest.ReportJson;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.board.Comparison.Line;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** One decision across bodies. */
public final class ComparisonJson {

    private final ReportJson reports;

    public ComparisonJson(Messages words) {
        this.reports = new ReportJson(words);
    }

    public void write(JsonText json, Comparison comparison) {
        json.id("protocolId", comparison.protocolId())
                .field("decisionNumber", comparison.decisionNumber())
                .field("text", comparison.text())
                .array("items", comparison.lines(), this::line);
    }

    private void line(JsonText json, Line line) {
        json.id("controlPointId", line.controlPointId())
                .field("label", line.label())
                .object("organization", line.organization(), DirectoryJson::reference)
                .value("state", line.status().state())
                .value("statedDue", line.dates().stated())
                .value("effectiveDue", line.dates().effective())
                .value("originalDue", line.dates().original())
                .field("overdue", line.status().overdue())
                .field("dueSoon", line.status().dueSoon())
                .field("extensionPending", line.status().extensionPending())
                .value("executedOn", line.executedOn())
                .object("report", line.report(), reports::write);
    }
}
