package org.ispolnenie.redating.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.AwaitedDate.Entered;
import org.ispolnenie.redating.service.AwaitedDateReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Decisions that wait for a date: found by the index of open points, counted by the index of their decision. */
@ApplicationScoped
public class SqlAwaitedDateReader implements AwaitedDateReader {

    private static final String OPEN = "('ON_CONTROL', 'REPORTED', 'RETURNED')";
    private static final String ROWS =
            """
            select d.id, d.protocol_id, p.title, p.registration_number,
                   coalesce(p.meeting_date, cast(p.approved_at as date)), d.item_number, d.text, d.deadline,
                   o.rule_set, o.rule_set_edition,
                   (select count(*) from control_point c
                    where c.decision_id = d.id and c.state in %s and c.effective_due is null),
                   (select count(*) from control_point c
                    where c.decision_id = d.id and c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due is not null),
                   (select count(distinct a.organization_id) from control_point c join assignment a on a.id = c.assignment_id
                    where c.decision_id = d.id),
                   e.event_on, e.due, e.basis, %s, e.entered_at, d.ordinal
            from decision d
            join protocol p on p.id = d.protocol_id
            join controlled_protocol o on o.protocol_id = d.protocol_id
            left join event_date e on e.id =
              (select l.id from event_date l where l.decision_id = d.id order by l.entered_at desc limit 1)
            """
                    .formatted(OPEN, PersonSql.name("e.person"));
    static final String WAITING = "where d.id in (select w.decision_id from control_point w where w.state in " + OPEN
            + " and w.effective_due is null)";
    private static final String ORDER = "order by d.protocol_id desc, d.ordinal";
    private static final String ENTERED = "where d.id in (select w.decision_id from event_date w)";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Row(AwaitedDate date, int ordinal) {}

    @Override
    public Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor) {
        // The part is chosen by ids alone; only what is in it is counted and read.
        SqlQuery query =
                SqlQuery.of(ROWS).add("join (select d.id from decision d").add(filter.entered() ? ENTERED : WAITING);
        if (filter.protocol() != null) {
            query.add("and d.protocol_id = ?", filter.protocol());
        }
        if (cursor != null) {
            AwaitedDateCursor from = AwaitedDateCursor.decoded(cursor);
            query.add(
                    "and (d.protocol_id < ? or (d.protocol_id = ? and d.ordinal > ?))",
                    from.protocol(),
                    from.protocol(),
                    from.ordinal());
        }
        List<Row> rows = query.add(ORDER + " limit ?) chosen on chosen.id = d.id", limit + 1)
                .add(ORDER)
                .list(dataSource, SqlAwaitedDateReader::row);
        List<AwaitedDate> dates = rows.stream().limit(limit).map(Row::date).toList();
        return new Page<>(dates, rows.size() > limit ? cursorOf(rows.get(limit - 1)) : null, null);
    }

    private static String cursorOf(Row last) {
        return new AwaitedDateCursor(last.date().protocolId(), last.ordinal()).encoded();
    }

    @Override
    public Optional<AwaitedDate> decision(long decisionId) {
        return SqlQuery.of(ROWS).add("where d.id = ?", decisionId).first(dataSource, row -> row(row).date());
    }

    private static Row row(ResultSet row) throws SQLException {
        LocalDate entered = row.getObject(14, LocalDate.class);
        AwaitedDate date = new AwaitedDate(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                DeadlineExpression.parse(row.getString(8)),
                new RuleSetEdition(row.getString(9), row.getInt(10)),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                entered == null
                        ? null
                        : new Entered(
                                entered,
                                row.getObject(15, LocalDate.class),
                                row.getString(16),
                                row.getString(17),
                                row.getObject(18, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        return new Row(date, row.getInt(19));
    }
}
