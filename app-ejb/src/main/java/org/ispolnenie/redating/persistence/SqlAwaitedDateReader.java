package org.ispolnenie.redating.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.AwaitedDate.Entered;
import org.ispolnenie.redating.service.AwaitedDate.ProtocolOfItem;
import org.ispolnenie.redating.service.AwaitedDateReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Decisions that wait for a date: found by the index of open points, counted by the index of their decision. */
@ApplicationScoped
public class SqlAwaitedDateReader implements AwaitedDateReader {

    private static final String OPEN = "('ON_CONTROL', 'REPORTED', 'RETURNED')";
    private static final String ROWS =
            """
            select d.id, d.protocol_id, p.title, p.registration_number,
                   coalesce(p.meeting_date, cast(p.approved_at as date)) counted_from, d.item_number, d.text, d.deadline,
                   o.rule_set, o.rule_set_edition,
                   (select count(*) from control_point_view c
                    where c.decision_id = d.id and c.state in %s and c.effective_due is null) waiting,
                   (select count(*) from control_point_view c
                    where c.decision_id = d.id and c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due is not null) movable,
                   (select count(distinct a.organization_id) from control_point_view c join assignment_view a on a.id = c.assignment_id
                    where c.decision_id = d.id) bodies,
                   e.event_on, e.due, e.basis, %s person, e.entered_at, d.ordinal
            from decision_view d
            join protocol_view p on p.id = d.protocol_id
            join controlled_protocol_view o on o.protocol_id = d.protocol_id
            left join event_date e on e.id =
              (select l.id from event_date l where l.decision_id = d.id order by l.entered_at desc limit 1)
            """
                    .formatted(OPEN, PersonSql.name("e.person"));
    static final String WAITING = "where d.id in (select w.decision_id from control_point_view w where w.state in "
            + OPEN + " and w.effective_due is null)";
    private static final String ORDER = "order by d.protocol_id desc, d.ordinal";
    private static final String ENTERED = "where d.id in (select w.decision_id from event_date w)";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Found(AwaitedDate date, int ordinal) {}

    @Override
    public Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor) {
        // The part is chosen by ids alone; only what is in it is counted and read.
        SqlQuery query = SqlQuery.of(ROWS)
                .add("join (select d.id from decision_view d")
                .add(filter.entered() ? ENTERED : WAITING);
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
        List<Found> rows = query.add(ORDER + " limit ?) chosen on chosen.id = d.id", limit + 1)
                .add(ORDER)
                .all(dataSource, SqlAwaitedDateReader::found);
        Page<Found> shown = Page.of(rows, limit, SqlAwaitedDateReader::cursorOf);
        return shown.with(shown.items().stream().map(Found::date).toList());
    }

    private static String cursorOf(Found last) {
        return new AwaitedDateCursor(last.date().protocol().id(), last.ordinal()).encoded();
    }

    @Override
    public Optional<AwaitedDate> decision(long decisionId) {
        return SqlQuery.of(ROWS).add("where d.id = ?", decisionId).one(dataSource, row -> found(row)
                .date());
    }

    private static Found found(Row row) {
        LocalDate entered = row.dayOrNull("event_on");
        AwaitedDate date = new AwaitedDate(
                row.number("id"),
                new ProtocolOfItem(
                        row.number("protocol_id"),
                        row.text("title"),
                        row.textOrNull("registration_number"),
                        row.day("counted_from"),
                        new RuleSetEdition(row.text("rule_set"), row.count("rule_set_edition"))),
                row.text("item_number"),
                row.text("text"),
                DeadlineExpression.parse(row.text("deadline")),
                row.count("waiting"),
                row.count("movable"),
                row.count("bodies"),
                entered == null
                        ? null
                        : new Entered(
                                entered,
                                row.day("due"),
                                row.text("basis"),
                                row.text("person"),
                                row.moment("entered_at")));
        return new Found(date, row.count("ordinal"));
    }
}
