package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** A report with its files and what there is to say about them. */
public final class ReportJson {

    private final Messages words;

    public ReportJson(Messages words) {
        this.words = words;
    }

    byte[] bytes(ReportView report) {
        return JsonText.of(json -> write(json, report));
    }

    public void write(JsonText json, ReportView report) {
        json.id("id", report.id())
                .field("version", report.version())
                .id("controlPointId", report.controlPointId())
                .object("organization", report, (body, r) -> body.field("code", r.organizationCode())
                        .field("name", r.organizationName()))
                .value("kind", report.kind())
                .value("state", report.state())
                .field("text", report.text())
                .field("actNumber", report.actNumber())
                .value("actDate", report.actDate())
                .json("formData", report.formData())
                .field("author", report.author())
                .field("onBehalf", report.onBehalf())
                .value("submittedAt", report.submittedAt())
                .field("judgedBy", report.judgedBy())
                .value("judgedAt", report.judgedAt())
                .field("verdict", report.verdict())
                .array("files", report.files(), EvidenceJson::write)
                .values("remarks", report.remarks().stream().map(words::text).toList());
    }
}
