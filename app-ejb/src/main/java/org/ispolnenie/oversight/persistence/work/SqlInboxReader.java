package org.ispolnenie.oversight.persistence.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.service.work.Inbox.BodyWithoutAccount;
import org.ispolnenie.oversight.service.work.Inbox.DraftInDoubt;
import org.ispolnenie.oversight.service.work.Inbox.ExtensionToDecide;
import org.ispolnenie.oversight.service.work.Inbox.Place;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.oversight.service.work.InboxReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.PersonSql;
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
            c.id, a.protocol_id, p.title, a.decision_number, c.label, o.code, o.name, c.effective_due, a.organization_id,
            """;
    /** In this order and no other: the optimiser must not begin with the bodies. */
    private static final String OF_ITS_POINT =
            """
            straight_join control_point c on c.id = w.control_point_id
            straight_join assignment a on a.id = c.assignment_id
            straight_join organization o on o.id = a.organization_id
            straight_join protocol p on p.id = a.protocol_id
            """;

    private static final String OPEN = "and " + DueSql.OPEN;
    private static final String REPORTS = "select " + PLACE
            + """
              w.id, w.version, w.submitted_at, w.kind, w.on_behalf,
              """
            + PersonSql.name("w.author")
            + """
              , (select count(*) from evidence e where e.report_id = w.id),
              (select left(d.text, 400) from decision d where d.id = c.decision_id), left(w.text, 400)
              from execution_report w
              """
            + OF_ITS_POINT
            + "where w.state = 'SUBMITTED'\n" + OPEN;
    private static final String EXTENSIONS = "select " + PLACE
            + """
              w.id, w.version, w.asked_at, w.requested_due, w.reason,
              """
            + PersonSql.name("w.asked_by")
            + """
              , (select left(d.text, 400) from decision d where d.id = c.decision_id)
              from extension_request w
              """
            + OF_ITS_POINT
            + "where w.state = 'PENDING'\n" + OPEN;
    private static final String REPORT_COUNT =
            "select 1 from execution_report w straight_join control_point c on c.id = w.control_point_id"
                    + " where w.state = 'SUBMITTED' " + OPEN;
    /** As the list: one that hangs on a point taken off control waits no more. */
    private static final String EXTENSION_COUNT =
            "select 1 from extension_request w straight_join control_point c on c.id = w.control_point_id"
                    + " where w.state = 'PENDING' " + OPEN;

    private static final String DRAFTS =
            """
            select p.id, p.title, p.meeting_date, count(*), sum(d.severity = 'ERROR')
            from protocol p straight_join doubt d on d.protocol_id = p.id
            where p.state = 'DRAFT' and d.resolution is null
            group by p.id, p.title, p.meeting_date order by p.id limit ?
            """;
    private static final String WITHOUT_ACCOUNT =
            """
            select o.code, o.name, count(*)
            from organization o
            straight_join assignment a on a.organization_id = o.id
            straight_join control_point c on c.assignment_id = a.id
            where not exists (select 1 from account n where n.organization_id = o.id and n.active)
              and a.state not in ('ACCEPTED', 'REMOVED', 'NOT_RELEVANT')
              and c.state not in ('ACCEPTED', 'REMOVED', 'NOT_RELEVANT')
            group by o.code, o.name order by o.code
            """;

    private static final int ID = 10;
    private static final int AT = 12;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** The statement for a part of the reports, limit included. */
    static SqlQuery reportsQuery(@Nullable String cursor, int limit) {
        return part(REPORTS, "w.submitted_at", cursor, limit);
    }

    /** The statement for a part of the extensions, limit included. */
    static SqlQuery extensionsQuery(@Nullable String cursor, int limit) {
        return part(EXTENSIONS, "w.asked_at", cursor, limit);
    }

    private static SqlQuery part(String rows, String at, @Nullable String cursor, int limit) {
        SqlQuery query = SqlQuery.of(rows);
        if (cursor != null) {
            InboxCursor last = InboxCursor.decoded(cursor);
            query.add("and " + at + " >= ? and (" + at + " > ? or w.id > ?)", last.at(), last.at(), last.id());
        }
        return query.add("order by " + at + ", w.id limit ?", limit);
    }

    private record Line<T>(T row, InboxCursor cursor) {}

    @Override
    public Page<ReportToJudge> reports(@Nullable Long ownBody, int limit, @Nullable String cursor) {
        return page(reportsQuery(cursor, limit + 1).list(dataSource, row -> line(row, report(row, ownBody))), limit);
    }

    @Override
    public Page<ExtensionToDecide> extensions(@Nullable Long ownBody, int limit, @Nullable String cursor) {
        return page(
                extensionsQuery(cursor, limit + 1).list(dataSource, row -> line(row, extension(row, ownBody))), limit);
    }

    @Override
    public long countReports(int upTo) {
        return SqlQuery.of(REPORT_COUNT).add("limit ?", upTo).countOf(dataSource);
    }

    @Override
    public long countExtensions(int upTo) {
        return SqlQuery.of(EXTENSION_COUNT).add("limit ?", upTo).countOf(dataSource);
    }

    @Override
    public List<DraftInDoubt> drafts(int limit) {
        return SqlQuery.of(DRAFTS, limit)
                .list(
                        dataSource,
                        row -> new DraftInDoubt(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getInt(4),
                                row.getInt(5)));
    }

    @Override
    public List<BodyWithoutAccount> bodiesWithoutAccount() {
        return SqlQuery.of(WITHOUT_ACCOUNT)
                .list(dataSource, row -> new BodyWithoutAccount(row.getString(1), row.getString(2), row.getInt(3)));
    }

    private static <T> Page<T> page(List<Line<T>> lines, int limit) {
        boolean more = lines.size() > limit;
        List<Line<T>> shown = more ? lines.subList(0, limit) : lines;
        return new Page<>(
                shown.stream().map(Line::row).toList(),
                more ? shown.get(limit - 1).cursor().encoded() : null,
                null);
    }

    private static <T> Line<T> line(ResultSet row, T content) throws SQLException {
        return new Line<>(content, new InboxCursor(row.getObject(AT, LocalDateTime.class), row.getLong(ID)));
    }

    private static ReportToJudge report(ResultSet row, @Nullable Long ownBody) throws SQLException {
        return new ReportToJudge(
                row.getLong(ID),
                row.getLong(11),
                place(row, 17),
                ReportKind.valueOf(row.getString(13)),
                row.getObject(AT, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(15),
                row.getBoolean(14),
                row.getString(18),
                row.getLong(16),
                isOf(row, ownBody));
    }

    private static ExtensionToDecide extension(ResultSet row, @Nullable Long ownBody) throws SQLException {
        return new ExtensionToDecide(
                row.getLong(ID),
                row.getLong(11),
                place(row, 16),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                row.getObject(AT, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(15),
                isOf(row, ownBody));
    }

    private static Place place(ResultSet row, int text) throws SQLException {
        return new Place(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(text),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class));
    }

    private static boolean isOf(ResultSet row, @Nullable Long ownBody) throws SQLException {
        return ownBody != null && row.getLong(9) == ownBody;
    }
}
