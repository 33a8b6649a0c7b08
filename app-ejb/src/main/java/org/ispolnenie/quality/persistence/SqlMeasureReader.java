package org.ispolnenie.quality.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureReader;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.measure.MeasureRow.Due;
import org.ispolnenie.quality.service.measure.MeasureRow.Figure;
import org.ispolnenie.quality.service.measure.MeasureView.Place;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.StoredFileUse;
import org.jspecify.annotations.Nullable;

/** Measures as lists show them, and which stored files bear them out. */
@ApplicationScoped
public class SqlMeasureReader implements MeasureReader, StoredFileUse {

    private static final String ROWS =
            """
            select m.id, m.version, m.set_id, s.set_year, o.id organization_id, o.code, o.name, m.direction, m.stage,
                   m.title, m.responsible, m.deadline, m.due, m.indicator, m.indicator_unit, m.value_before,
                   m.value_after, m.state,
                   (select count(*) from quality_document d where d.measure_id = m.id) documents
            from quality_set s
            join quality_measure m on m.set_id = s.id
            join organization_view o on o.id = s.organization_id
            where 1 = 1
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<MeasureRow> rows(MeasureFilter filter, Optional<Set<Long>> of, int limit, @Nullable Long after) {
        SqlQuery query = SqlQuery.of(ROWS);
        of.ifPresent(seen -> query.add("and s.organization_id in").addIn(seen));
        and(query, "and o.code = ?", filter.municipality());
        and(query, "and s.set_year = ?", filter.year());
        and(query, "and m.direction = ?", filter.direction());
        and(query, "and m.stage = ?", filter.stage());
        and(query, "and m.state = ?", filter.state());
        and(query, "and m.id > ?", after);
        return query.add("order by m.id limit ?", limit).all(dataSource, SqlMeasureReader::row);
    }

    private static void and(SqlQuery query, String condition, @Nullable Object value) {
        if (value != null) {
            query.add(condition, value);
        }
    }

    private static MeasureRow row(Row row) {
        return new MeasureRow(
                row.number("id"),
                row.number("version"),
                new Place(
                        row.number("set_id"),
                        new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                        row.count("set_year")),
                new PlaceInCycle(row.text("direction"), row.value(CycleStage.class, "stage")),
                row.text("title"),
                row.text("responsible"),
                new Due(row.text("deadline"), row.dayOrNull("due")),
                new Figure(
                        row.text("indicator"),
                        row.textOrNull("indicator_unit"),
                        figure(row, "value_before"),
                        figure(row, "value_after")),
                row.value(MeasureState.class, "state"),
                row.count("documents"));
    }

    private static @Nullable BigDecimal figure(Row row, String column) {
        @Nullable BigDecimal stored = row.decimalOrNull(column);
        return stored == null ? null : MeasureIndicator.plain(stored);
    }

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return new HashSet<>(SqlQuery.of("select distinct d.sha256 from quality_document d where d.sha256 in")
                .addIn(hashes)
                .all(dataSource, row -> row.text("sha256")));
    }
}
