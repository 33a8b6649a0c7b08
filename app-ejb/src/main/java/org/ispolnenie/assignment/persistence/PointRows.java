package org.ispolnenie.assignment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceCopy;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.point.CommentView;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.persistence.PersonSql;
import org.jspecify.annotations.Nullable;

/** What is selected for each thing that hangs on a control point, and how a row of it is read. */
final class PointRows {

    static final String REPORT =
            """
            select r.id, r.version, r.control_point_id, r.organization_id, o.code, o.name, r.kind, r.state, r.text,
                   r.act_number, r.act_date, r.form_data, %s, r.on_behalf, r.saved_at,
                   r.submitted_at, %s, r.judged_at, r.verdict
            from execution_report r
            join organization o on o.id = r.organization_id
            """
                    .formatted(PersonSql.name("r.author"), PersonSql.name("r.judged_by"));
    static final String EXTENSION =
            """
            select e.id, e.version, e.control_point_id, e.due_before, e.requested_due, e.reason, e.state,
                   %s, e.asked_at, e.granted_due,
                   %s, e.decided_at, e.verdict
            from extension_request e
            """
                    .formatted(PersonSql.name("e.asked_by"), PersonSql.name("e.decided_by"));
    static final String PART =
            """
            select s.id, s.version, s.control_point_id, s.parent_id, s.organization_id, o.code, o.name, s.role, s.task,
                   s.due, s.state, %s, s.given_at, s.answer,
                   %s, s.answered_at, s.verdict
            from sub_assignment s
            join organization o on o.id = s.organization_id
            """
                    .formatted(PersonSql.name("s.given_by"), PersonSql.name("s.answered_by"));
    static final String COMMENT =
            """
            select c.id, %s, c.said_at, c.text
            from point_comment c
            """
                    .formatted(PersonSql.name("c.person"));
    static final String FILE = "e.id, e.file_name, e.media_type, e.size, e.sha256, e.kind";

    private PointRows() {}

    static ReportView report(ResultSet row) throws SQLException {
        return new ReportView(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                ReportKind.valueOf(row.getString(7)),
                ReportState.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                row.getString(13),
                row.getBoolean(14),
                at(row, 15),
                atOrNull(row, 16),
                row.getString(17),
                atOrNull(row, 18),
                row.getString(19),
                List.of(),
                List.of());
    }

    static ExtensionView extension(ResultSet row) throws SQLException {
        return new ExtensionView(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                ExtensionState.valueOf(row.getString(7)),
                row.getString(8),
                at(row, 9),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                atOrNull(row, 12),
                row.getString(13));
    }

    static PartView part(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject(10, LocalDate.class);
        SubAssignmentState state = SubAssignmentState.valueOf(row.getString(11));
        return new PartView(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, Long.class),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                PartyRole.valueOf(row.getString(8)),
                row.getString(9),
                due,
                state.awaitsExecution() && due != null && due.isBefore(today),
                state,
                row.getString(12),
                at(row, 13),
                row.getString(14),
                row.getString(15),
                atOrNull(row, 16),
                row.getString(17),
                List.of());
    }

    static CommentView comment(ResultSet row) throws SQLException {
        return new CommentView(row.getLong(1), row.getString(2), at(row, 3), row.getString(4));
    }

    /** @param before how many columns stand before those of the file */
    static EvidenceView file(ResultSet row, int before) throws SQLException {
        String kind = row.getString(before + 6);
        return new EvidenceView(
                row.getLong(before + 1),
                row.getString(before + 2),
                row.getString(before + 3),
                row.getLong(before + 4),
                row.getString(before + 5),
                kind == null ? null : EvidenceKind.valueOf(kind));
    }

    static EvidenceCopy copy(ResultSet row) throws SQLException {
        return new EvidenceCopy(row.getString(1), row.getLong(2), row.getString(3));
    }

    static EarlierFile earlier(ResultSet row) throws SQLException {
        return new EarlierFile(row.getString(1), row.getLong(2), row.getLong(3), at(row, 4), row.getBoolean(5));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant atOrNull(ResultSet row, int column) throws SQLException {
        return row.getObject(column) == null ? null : at(row, column);
    }
}
