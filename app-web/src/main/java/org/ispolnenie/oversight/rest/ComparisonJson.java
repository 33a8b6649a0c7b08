package org.ispolnenie.oversight.rest;

import org.ispolnenie.assignment.rest.ReportJson;
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
                .object("organization", line, (body, l) -> body.field("code", l.organizationCode())
                        .field("name", l.organizationName()))
                .value("state", line.state())
                .value("statedDue", line.statedDue())
                .value("effectiveDue", line.effectiveDue())
                .value("originalDue", line.originalDue())
                .field("overdue", line.overdue())
                .field("dueSoon", line.dueSoon())
                .field("extensionPending", line.extensionPending())
                .value("executedOn", line.executedOn())
                .object("report", line.report(), reports::write);
    }
}
