package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;

/** A report with its files and what there is to say about them. */
public final class ReportJson {

    private final Messages words;

    public ReportJson(Messages words) {
        this.words = words;
    }

    /** What a body reports, in a request. */
    static ReportContent content(JsonFields fields) {
        return new ReportContent(
                fields.required("kind", ReportKind.class),
                fields.given("text"),
                fields.text("actNumber"),
                fields.date("actDate"),
                FormDataJson.read(fields.object("formData")));
    }

    public void write(JsonText json, ReportView report) {
        json.id("id", report.id())
                .field("version", report.version())
                .id("controlPointId", report.controlPointId())
                .object("organization", report.organization(), (body, organization) -> body.field(
                                "code", organization.code())
                        .field("name", organization.name()))
                .value("kind", report.content().kind())
                .value("state", report.state())
                .field("text", report.content().text())
                .field("actNumber", report.content().actNumber())
                .value("actDate", report.content().actDate())
                .json("formData", report.content().formData().json())
                .field("author", report.authorship().author())
                .field("onBehalf", report.authorship().onBehalf())
                .value("submittedAt", report.authorship().submittedAt())
                .field("judgedBy", report.judgement().by())
                .value("judgedAt", report.judgement().at())
                .field("verdict", report.judgement().verdict())
                .array("files", report.files(), EvidenceJson::write)
                .values("remarks", report.remarks().stream().map(words::text).toList());
    }
}
