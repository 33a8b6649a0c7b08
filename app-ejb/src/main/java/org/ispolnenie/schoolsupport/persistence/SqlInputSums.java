package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.ispolnenie.schoolsupport.service.rollup.InputFigures;
import org.ispolnenie.schoolsupport.service.rollup.InputSums;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader.Choice;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The figures behind the last values of schools in one reading, grouped by the body that schools lie under. */
@ApplicationScoped
public class SqlInputSums implements InputSums {

    private static final String SUMS =
            """
            select o.parent_id body, i.indicator_key, n.input_key, sum(n.amount) amount, count(*) schools
            from project_school s
            join organization_view o on o.id = s.school_id
            join indicator_plan p on p.project_school_id = s.id
            join support_indicator i on i.id = p.indicator_id and i.formula is not null
            join indicator_value_input n on n.value_id = (
              select v.id from indicator_value v where v.plan_id = p.id and v.measured_on <= ?
              order by v.measured_on desc, v.id desc limit 1)
            where s.project_id = ? and s.included_school_id is not null
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, InputFigures> byBody(Choice choice) {
        SqlQuery query = SqlQuery.of(SUMS, LocalDate.of(choice.year(), 12, 31), choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, Map<String, Map<String, BigDecimal>>> sums = new HashMap<>();
        Map<Long, Map<String, Long>> schools = new HashMap<>();
        query.add("group by o.parent_id, i.indicator_key, n.input_key").all(dataSource, row -> {
            @Nullable Long parent = row.numberOrNull("body");
            long body = parent == null ? 0 : parent;
            schools.computeIfAbsent(body, none -> new HashMap<>())
                    .put(row.text("indicator_key"), row.number("schools"));
            return sums.computeIfAbsent(body, none -> new HashMap<>())
                    .computeIfAbsent(row.text("indicator_key"), none -> new HashMap<>())
                    .put(row.text("input_key"), Objects.requireNonNull(row.decimalOrNull("amount")));
        });
        Map<Long, InputFigures> figures = new HashMap<>();
        sums.forEach((body, byIndicator) ->
                figures.put(body, new InputFigures(byIndicator, schools.getOrDefault(body, Map.of()))));
        return figures;
    }
}
