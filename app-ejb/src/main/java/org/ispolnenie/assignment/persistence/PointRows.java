package org.ispolnenie.assignment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.extension.ExtensionView.Outcome;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.part.PartView.Answer;
import org.ispolnenie.assignment.service.part.PartView.Task;
import org.ispolnenie.assignment.service.point.CommentView;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.assignment.service.report.ReportView.Authorship;
import org.ispolnenie.assignment.service.report.ReportView.Judgement;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.persistence.Row;

/** What is selected for each thing that hangs on a control point, and how a row of it is read. */
final class PointRows {

    static final String REPORT =
            """
            select r.id, r.version, r.control_point_id, r.organization_id, o.code, o.name, r.kind, r.state, r.text,
                   r.act_number, r.act_date, r.figure, r.publication, r.form_filled, r.form_data,
                   %s author, r.on_behalf, r.saved_at, r.submitted_at, %s judged_by, r.judged_at, r.verdict
            from execution_report r
            join organization_view o on o.id = r.organization_id
            """
                    .formatted(PersonSql.name("r.author"), PersonSql.name("r.judged_by"));
    static final String EXTENSION =
            """
            select e.id, e.version, e.control_point_id, e.due_before, e.requested_due, e.reason, e.state,
                   %s asked_by, e.asked_at, e.granted_due,
                   %s decided_by, e.decided_at, e.verdict
            from extension_request e
            """
                    .formatted(PersonSql.name("e.asked_by"), PersonSql.name("e.decided_by"));
    static final String PART =
            """
            select s.id, s.version, s.control_point_id, s.parent_id, s.organization_id, o.code, o.name, s.role, s.task,
                   s.due, s.state, %s given_by, s.given_at, s.answer,
                   %s answered_by, s.answered_at, s.verdict
            from sub_assignment s
            join organization_view o on o.id = s.organization_id
            """
                    .formatted(PersonSql.name("s.given_by"), PersonSql.name("s.answered_by"));
    static final String COMMENT =
            """
            select c.id, %s person, c.said_at, c.text
            from point_comment c
            """
                    .formatted(PersonSql.name("c.person"));
    static final String FILE = "e.id, e.file_name, e.media_type, e.size, e.sha256, e.kind";

    private PointRows() {}

    static ReportView report(Row row) {
        return new ReportView(
                row.number("id"),
                row.number("version"),
                row.number("control_point_id"),
                organization(row),
                row.value(ReportState.class, "state"),
                new ReportContent(
                        row.value(ReportKind.class, "kind"),
                        row.text("text"),
                        row.textOrNull("act_number"),
                        row.dayOrNull("act_date"),
                        formData(row)),
                new Authorship(
                        row.text("author"),
                        row.is("on_behalf"),
                        row.moment("saved_at"),
                        row.momentOrNull("submitted_at")),
                new Judgement(row.textOrNull("judged_by"), row.momentOrNull("judged_at"), row.textOrNull("verdict")),
                List.of(),
                List.of());
    }

    static FormData formData(Row row) {
        return new FormData(
                row.decimalOrNull("figure"),
                row.textOrNull("publication"),
                row.is("form_filled"),
                row.textOrNull("form_data"));
    }

    static ExtensionView extension(Row row) {
        return new ExtensionView(
                row.number("id"),
                row.number("version"),
                row.number("control_point_id"),
                row.day("due_before"),
                row.day("requested_due"),
                row.text("reason"),
                row.value(ExtensionState.class, "state"),
                row.text("asked_by"),
                row.moment("asked_at"),
                new Outcome(
                        row.dayOrNull("granted_due"),
                        row.textOrNull("decided_by"),
                        row.momentOrNull("decided_at"),
                        row.textOrNull("verdict")));
    }

    static PartView part(Row row, LocalDate today) {
        LocalDate due = row.dayOrNull("due");
        SubAssignmentState state = row.value(SubAssignmentState.class, "state");
        return new PartView(
                row.number("id"),
                row.number("version"),
                row.number("control_point_id"),
                row.numberOrNull("parent_id"),
                organization(row),
                new Task(
                        row.value(PartyRole.class, "role"),
                        row.text("task"),
                        due,
                        row.text("given_by"),
                        row.moment("given_at")),
                state.awaitsExecution() && due != null && due.isBefore(today),
                state,
                new Answer(
                        row.textOrNull("answer"),
                        row.textOrNull("answered_by"),
                        row.momentOrNull("answered_at"),
                        row.textOrNull("verdict"),
                        List.of()));
    }

    private static OrganizationRef organization(Row row) {
        return new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name"));
    }

    static CommentView comment(Row row) {
        return new CommentView(row.number("id"), row.text("person"), row.moment("said_at"), row.text("text"));
    }

    static EvidenceView file(Row row) {
        return new EvidenceView(
                row.number("id"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.valueOrNull(EvidenceKind.class, "kind"));
    }
}
