package org.ispolnenie.oversight.persistence.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.work.Inbox.BodyWithoutAccount;
import org.ispolnenie.oversight.service.work.Inbox.DraftInDoubt;
import org.ispolnenie.oversight.service.work.Inbox.ExtensionToDecide;
import org.ispolnenie.oversight.service.work.Inbox.Place;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.oversight.service.work.InboxReader;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * The inbox, a statement a list. What waits is read along the indexes of V8__execution.sql in the order it came in; what
 * hangs on a control point that was taken off control waits no more.
 */
@ApplicationScoped
public class SqlInboxReader implements InboxReader {

    private static final String PLACE =
            """
            c.id control_point_id, a.protocol_id, p.title, a.decision_number, c.label, o.code, o.name, c.effective_due,
            a.organization_id, (select left(d.text, 400) from decision_view d where d.id = c.decision_id) text,
            """;
    /** In this order and no other: the optimiser must not begin with the bodies. */
    private static final String OF_ITS_POINT =
            """
            straight_join control_point_view c on c.id = w.control_point_id
            straight_join assignment_view a on a.id = c.assignment_id
            straight_join organization_view o on o.id = a.organization_id
            straight_join protocol_view p on p.id = a.protocol_id
            """;

    private static final String WAITING = "where w.state = ? and " + DueSql.OPEN;
    private static final String REPORTS = "select " + PLACE
            + """
              w.id, w.version, w.submitted_at, w.kind, w.on_behalf,
              """
            + PersonSql.name("w.author")
            + """
              author, (select count(*) from evidence_view e where e.report_id = w.id) files, left(w.text, 400) words
              from execution_report_view w
              """
            + OF_ITS_POINT
            + WAITING;
    private static final String EXTENSIONS = "select " + PLACE
            + """
              w.id, w.version, w.asked_at, w.requested_due, w.reason,
              """
            + PersonSql.name("w.asked_by")
            + " asked_by from extension_request_view w\n"
            + OF_ITS_POINT
            + WAITING;
    private static final String REPORT_COUNT =
            "select 1 from execution_report_view w straight_join control_point_view c on c.id = w.control_point_id "
                    + WAITING;
    /** As the list: one that hangs on a point taken off control waits no more. */
    private static final String EXTENSION_COUNT =
            "select 1 from extension_request_view w straight_join control_point_view c on c.id = w.control_point_id "
                    + WAITING;

    private static final String DRAFTS =
            """
            select p.id, p.title, p.meeting_date, count(*) doubts, sum(d.severity = ?) errors
            from protocol_view p straight_join doubt_view d on d.protocol_id = p.id
            where p.state = ? and d.resolution is null
            group by p.id, p.title, p.meeting_date order by p.id limit ?
            """;
    private static final String WITHOUT_ACCOUNT =
            """
            select o.code, o.name, count(*) points
            from organization_view o
            straight_join assignment_view a on a.organization_id = o.id
            straight_join control_point_view c on c.assignment_id = a.id
            where not exists (select 1 from account_view n where n.organization_id = o.id and n.active)
              and a.state in %s and %s
            group by o.code, o.name order by o.code
            """
                    .formatted(DueSql.OPEN_STATES, DueSql.OPEN);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** The statement for a part of the reports, limit included. */
    static SqlQuery reportsQuery(@Nullable String cursor, int limit) {
        return part(SqlQuery.of(REPORTS, ReportState.SUBMITTED.name()), "w.submitted_at", cursor, limit);
    }

    /** The statement for a part of the extensions, limit included. */
    static SqlQuery extensionsQuery(@Nullable String cursor, int limit) {
        return part(SqlQuery.of(EXTENSIONS, ExtensionState.PENDING.name()), "w.asked_at", cursor, limit);
    }

    private static SqlQuery part(SqlQuery query, String at, @Nullable String cursor, int limit) {
        if (cursor != null) {
            InboxCursor last = InboxCursor.decoded(cursor);
            query.add("and " + at + " >= ? and (" + at + " > ? or w.id > ?)", last.at(), last.at(), last.id());
        }
        return query.add("order by " + at + ", w.id limit ?", limit);
    }

    @Override
    public Page<ReportToJudge> reports(@Nullable Long ownBody, int limit, @Nullable String cursor) {
        return Page.of(
                reportsQuery(cursor, limit + 1).all(dataSource, row -> report(row, ownBody)),
                limit,
                last -> InboxCursor.after(last.submittedAt(), last.id()).encoded());
    }

    @Override
    public Page<ExtensionToDecide> extensions(@Nullable Long ownBody, int limit, @Nullable String cursor) {
        return Page.of(
                extensionsQuery(cursor, limit + 1).all(dataSource, row -> extension(row, ownBody)),
                limit,
                last -> InboxCursor.after(last.askedAt(), last.id()).encoded());
    }

    @Override
    public long countReports(int upTo) {
        return SqlQuery.of(REPORT_COUNT, ReportState.SUBMITTED.name())
                .add("limit ?", upTo)
                .countOf(dataSource);
    }

    @Override
    public long countExtensions(int upTo) {
        return SqlQuery.of(EXTENSION_COUNT, ExtensionState.PENDING.name())
                .add("limit ?", upTo)
                .countOf(dataSource);
    }

    @Override
    public List<DraftInDoubt> drafts(int limit) {
        return SqlQuery.of(DRAFTS, Severity.ERROR.name(), ProtocolState.DRAFT.name(), limit)
                .all(
                        dataSource,
                        row -> new DraftInDoubt(
                                row.number("id"),
                                row.text("title"),
                                row.dayOrNull("meeting_date"),
                                row.count("doubts"),
                                row.count("errors")));
    }

    @Override
    public List<BodyWithoutAccount> bodiesWithoutAccount() {
        return SqlQuery.of(WITHOUT_ACCOUNT)
                .all(
                        dataSource,
                        row -> new BodyWithoutAccount(row.text("code"), row.text("name"), row.count("points")));
    }

    private static ReportToJudge report(Row row, @Nullable Long ownBody) {
        Place place = place(row);
        return new ReportToJudge(
                row.number("id"),
                row.number("version"),
                place,
                row.value(ReportKind.class, "kind"),
                row.moment("submitted_at"),
                row.text("author"),
                row.is("on_behalf"),
                row.text("words"),
                row.number("files"),
                isOf(place, ownBody));
    }

    private static ExtensionToDecide extension(Row row, @Nullable Long ownBody) {
        Place place = place(row);
        return new ExtensionToDecide(
                row.number("id"),
                row.number("version"),
                place,
                row.day("requested_due"),
                row.text("reason"),
                row.moment("asked_at"),
                row.text("asked_by"),
                isOf(place, ownBody));
    }

    private static Place place(Row row) {
        return new Place(
                row.number("control_point_id"),
                OversightRows.item(row),
                OversightRows.organization(row),
                row.dayOrNull("effective_due"));
    }

    private static boolean isOf(Place place, @Nullable Long ownBody) {
        return ownBody != null && place.organization().id() == ownBody;
    }
}
