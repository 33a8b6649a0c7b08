package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.rollup.ProjectFigures;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader;
import org.ispolnenie.schoolsupport.service.rollup.SchoolFigures;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The figures of a project in three readings: its schools, the measures of their roadmaps, their indicators. */
@ApplicationScoped
public class SqlRollupReader implements RollupReader {

    private static final String DONE = SqlQuery.names(Set.of(RoadmapMeasureState.DONE, RoadmapMeasureState.CONFIRMED));

    private static final String SCHOOLS =
            """
            select o.parent_id body, sum(s.included_school_id is not null) included,
                   sum(s.included_school_id is not null and s.team is not null) team,
                   sum(s.included_school_id is not null and exists (
                       select 1 from school_curator c where c.project_school_id = s.id
                         and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?))) curator,
                   sum(s.included_school_id is not null and r.approved_version is not null) roadmaps,
                   sum(s.included_school_id is not null and r.approved_version is null and s.included_on < ?) roadmap_late,
                   sum(s.included_school_id is null) excluded
            from project_school s
            join organization_view o on o.id = s.school_id
            left join roadmap r on r.project_school_id = s.id
            where s.project_id = ?
            """;
    private static final String MEASURES =
            """
            select o.parent_id body, count(*) planned, sum(m.due <= ?) due_by_now,
                   coalesce(sum(g.state in %1$s and g.done_on <= m.due), 0) in_time,
                   coalesce(sum(g.state in %1$s and g.done_on > m.due), 0) late,
                   sum(m.due < ? and coalesce(g.state, ?) not in %1$s) overdue,
                   coalesce(sum(g.state = ?), 0) confirmed
            from project_school s
            join organization_view o on o.id = s.school_id
            join roadmap r on r.project_school_id = s.id
            join roadmap_measure m on m.roadmap_id = r.id and m.from_version <= r.approved_version
              and m.to_version >= r.approved_version
            left join measure_progress g on g.roadmap_id = r.id and g.measure_key = m.measure_key
            where s.project_id = ? and s.included_school_id is not null
            """
                    .formatted(DONE);
    private static final String INDICATORS =
            """
            select plans.body, plans.indicator_key, count(plans.measured) measured,
                   coalesce(sum(plans.measured), 0) measured_sum, count(plans.target) targeted,
                   coalesce(sum(plans.target), 0) target_sum,
                   coalesce(sum(if(plans.direction = ?, plans.measured >= plans.target, plans.measured <= plans.target)), 0)
                     reached
            from (
              select o.parent_id body, i.indicator_key, i.direction, t.target,
                     (select v.measured from indicator_value v where v.plan_id = p.id and v.measured_on <= ?
                      order by v.measured_on desc, v.id desc limit 1) measured
              from project_school s
              join organization_view o on o.id = s.school_id
              join indicator_plan p on p.project_school_id = s.id
              join support_indicator i on i.id = p.indicator_id
              left join indicator_target t on t.plan_id = p.id and t.target_year = ?
              where s.project_id = ? and s.included_school_id is not null
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, ProjectFigures> figures(Choice choice) {
        Map<Long, MeasureFigures> measures = measures(choice);
        Map<Long, Map<String, IndicatorFigures>> indicators = indicators(choice);
        Map<Long, ProjectFigures> figures = new HashMap<>();
        schools(choice)
                .forEach((body, schools) -> figures.put(
                        body,
                        new ProjectFigures(
                                schools,
                                measures.getOrDefault(body, new MeasureFigures(0, 0, 0, 0, 0, 0)),
                                indicators.getOrDefault(body, Map.of()))));
        return figures;
    }

    private Map<Long, SchoolFigures> schools(Choice choice) {
        LocalDate day = choice.sight().day();
        SqlQuery query = SqlQuery.of(SCHOOLS, day, day, choice.roadmapBefore(), choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, SchoolFigures> schools = new HashMap<>();
        query.add("group by o.parent_id")
                .all(
                        dataSource,
                        row -> schools.put(
                                body(row),
                                new SchoolFigures(
                                        row.number("included"),
                                        row.number("team"),
                                        row.number("curator"),
                                        row.number("roadmaps"),
                                        row.number("roadmap_late"),
                                        row.number("excluded"))));
        return schools;
    }

    private Map<Long, MeasureFigures> measures(Choice choice) {
        LocalDate day = choice.sight().day();
        SqlQuery query = SqlQuery.of(
                MEASURES, day, day, RoadmapMeasureState.PLANNED, RoadmapMeasureState.CONFIRMED, choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, MeasureFigures> measures = new HashMap<>();
        query.add("group by o.parent_id")
                .all(
                        dataSource,
                        row -> measures.put(
                                body(row),
                                new MeasureFigures(
                                        row.number("planned"),
                                        row.number("due_by_now"),
                                        row.number("in_time"),
                                        row.number("late"),
                                        row.number("overdue"),
                                        row.number("confirmed"))));
        return measures;
    }

    private Map<Long, Map<String, IndicatorFigures>> indicators(Choice choice) {
        SqlQuery query = SqlQuery.of(
                INDICATORS,
                IndicatorDirection.UP,
                LocalDate.of(choice.year(), 12, 31),
                choice.year(),
                choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, Map<String, IndicatorFigures>> indicators = new HashMap<>();
        query.add(") plans group by plans.body, plans.indicator_key").all(dataSource, row -> indicators
                .computeIfAbsent(body(row), body -> new HashMap<>())
                .put(
                        row.text("indicator_key"),
                        new IndicatorFigures(
                                row.number("measured"),
                                sum(row, "measured_sum"),
                                row.number("targeted"),
                                sum(row, "target_sum"),
                                row.number("reached"))));
        return indicators;
    }

    private static BigDecimal sum(Row row, String column) {
        @Nullable BigDecimal sum = row.decimalOrNull(column);
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static long body(Row row) {
        @Nullable Long body = row.numberOrNull("body");
        return body == null ? 0 : body;
    }
}
