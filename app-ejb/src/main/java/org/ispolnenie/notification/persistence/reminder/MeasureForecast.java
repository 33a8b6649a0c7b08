package org.ispolnenie.notification.persistence.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.domain.reminder.DueWork.Answering;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Point;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Measures that will be due, as {@link SqlForecastReader} shows control points; there are few enough to name each. */
final class MeasureForecast {

    private static final String MEASURES =
            """
            select d.id, '%s' kind, d.organization_id, o.parent_id, d.support_id, d.due, d.title label, o.short_name, o.code,
                   d.work_of
            from %s d join organization_view o on o.id = d.organization_id left join reminder_agenda g on g.work_id = d.id
            where d.due is not null
            """;
    /** The engine has seen it as it is, and looks at it again only after the day. */
    private static final String SEEN = "(g.due <=> d.due and g.rule_set = ? and g.look_again_on > ?)";

    private final DataSource dataSource;
    private final String rulesInForce;

    MeasureForecast(DataSource dataSource, String rulesInForce) {
        this.dataSource = dataSource;
        this.rulesInForce = rulesInForce;
    }

    /** @param seenAfter only those that the next sweep leaves alone; {@link LocalDate#MIN}: all */
    List<Point> due(Collection<LocalDate> dues, LocalDate seenAfter) {
        return all(query -> {
            query.add("and d.due in").addIn(dues);
            return seenAfter.equals(LocalDate.MIN) ? query : query.add("and " + SEEN, rulesInForce, seenAfter);
        });
    }

    List<Point> between(LocalDate from, LocalDate to) {
        return all(query -> query.add("and d.due between ? and ?", from, to));
    }

    /** Those that the next sweep looks at. */
    List<Point> backlog(LocalDate day, long afterId, int limit) {
        return all(query -> query.add("and not " + SEEN + " and d.id > ?", rulesInForce, day, afterId)
                .add("order by d.id limit ?", limit));
    }

    private List<Point> all(UnaryOperator<SqlQuery> which) {
        List<Point> points = new ArrayList<>();
        Arrays.stream(MeasureSource.values())
                .map(source -> MEASURES.formatted(source.kind(), source.view()))
                .forEach(text -> points.addAll(which.apply(SqlQuery.of(text)).all(dataSource, this::point)));
        return points;
    }

    private Point point(Row row) {
        NamedWork name = WorkNames.of(row, "id");
        Answering answers = new Answering(
                row.number("organization_id"), row.numberOrNull("parent_id"), row.numberOrNull("support_id"));
        return new Point(DueWork.measure(name.kind(), name.id(), answers, rulesInForce, row.day("due")), name, null);
    }
}
