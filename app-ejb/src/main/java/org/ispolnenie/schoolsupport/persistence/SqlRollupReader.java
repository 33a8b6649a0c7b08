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
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures.Sum;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures.Cancelled;
import org.ispolnenie.schoolsupport.service.rollup.ProjectFigures;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader;
import org.ispolnenie.schoolsupport.service.rollup.SchoolFigures;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The figures of a project in four readings: its schools, the measures of their roadmaps, the cancelled ones, indicators. */
@ApplicationScoped
public class SqlRollupReader implements RollupReader {

    private static final String DONE = SqlQuery.names(Set.of(RoadmapMeasureState.DONE, RoadmapMeasureState.CONFIRMED));

    private static final String SCHOOLS =
            """
            select %s body, sum(s.included_school_id is not null) included,
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
            select %2$s body, count(*) planned, sum(m.due <= ?) due_by_now,
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
            """;
    /** Few are: looked up by their state in each roadmap, not among all measures. */
    private static final String CANCELLED =
            """
            select %s body, count(*) cancelled, sum(g.overdue_when_cancelled) cancelled_overdue
            from project_school s
            join organization_view o on o.id = s.school_id
            join roadmap r on r.project_school_id = s.id
            join measure_progress g on g.roadmap_id = r.id and g.state = ?
            where s.project_id = ? and s.included_school_id is not null
            """;
    /**
     * The plans are read into a table of their own before they are added up: MariaDB would dissolve a subselect without a
     * limit and look for the last value of a plan anew at each of the six places that use it.
     */
    private static final String ADDED_UP = "limit 18446744073709551615) plans group by plans.body, plans.indicator_key";

    private static final String INDICATORS =
            """
            select plans.body, plans.indicator_key, count(plans.measured) measured,
                   sum(plans.measured) measured_sum, count(plans.target) targeted, sum(plans.target) targeted_sum,
                   count(plans.baseline) based, sum(plans.baseline) based_sum,
                   count(plans.measured - plans.baseline) changed, sum(plans.measured - plans.baseline) changed_sum,
                   coalesce(sum(if(plans.direction = ?, plans.measured >= plans.target, plans.measured <= plans.target)), 0)
                     reached
            from (
              select %s body, i.indicator_key, i.direction, t.target, p.baseline,
                     (select v.measured from indicator_value v where v.plan_id = p.id and v.measured_on <= ?
                      order by v.measured_on desc, v.id desc limit 1) measured
              from project_school s
              join organization_view o on o.id = s.school_id
              join indicator_plan p on p.project_school_id = s.id
              join support_indicator i on i.id = p.indicator_id
              left join indicator_target t on t.plan_id = p.id and t.target_year = ?
              where s.project_id = ? and s.included_school_id is not null
            """;

    private static final By BODY = new By("o.parent_id");
    private static final By SCHOOL = new By("s.id");

    /** What the figures are added up by. */
    private record By(String schools, String measures, String cancelled, String indicators) {

        By(String column) {
            this(
                    SCHOOLS.formatted(column),
                    MEASURES.formatted(DONE, column),
                    CANCELLED.formatted(column),
                    INDICATORS.formatted(column));
        }
    }

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, ProjectFigures> byBody(Choice choice) {
        return figures(BODY, choice);
    }

    @Override
    public Map<Long, ProjectFigures> bySchool(Choice choice) {
        return figures(SCHOOL, choice);
    }

    private Map<Long, ProjectFigures> figures(By by, Choice choice) {
        Map<Long, MeasureFigures> measures = measures(by, choice);
        Map<Long, Cancelled> cancelled = cancelled(by, choice);
        Map<Long, Map<String, IndicatorFigures>> indicators = indicators(by, choice);
        Map<Long, ProjectFigures> figures = new HashMap<>();
        schools(by, choice)
                .forEach((key, schools) -> figures.put(
                        key,
                        new ProjectFigures(
                                schools,
                                measures.getOrDefault(key, MeasureFigures.NONE)
                                        .with(cancelled.getOrDefault(key, Cancelled.NONE)),
                                indicators.getOrDefault(key, Map.of()))));
        return figures;
    }

    private Map<Long, SchoolFigures> schools(By by, Choice choice) {
        LocalDate day = choice.sight().day();
        SqlQuery query = SqlQuery.of(by.schools(), day, day, choice.roadmapBefore(), choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, SchoolFigures> schools = new HashMap<>();
        query.add("group by body")
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

    private Map<Long, MeasureFigures> measures(By by, Choice choice) {
        LocalDate day = choice.sight().day();
        SqlQuery query = SqlQuery.of(
                by.measures(),
                day,
                day,
                RoadmapMeasureState.PLANNED,
                RoadmapMeasureState.CONFIRMED,
                choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, MeasureFigures> measures = new HashMap<>();
        query.add("group by body").all(dataSource, row -> measures.put(body(row), SqlWorkReader.figures(row)));
        return measures;
    }

    private Map<Long, Cancelled> cancelled(By by, Choice choice) {
        SqlQuery query = SqlQuery.of(by.cancelled(), RoadmapMeasureState.CANCELLED, choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, Cancelled> cancelled = new HashMap<>();
        query.add("group by body").all(dataSource, row -> cancelled.put(body(row), SqlWorkReader.cancelled(row)));
        return cancelled;
    }

    private Map<Long, Map<String, IndicatorFigures>> indicators(By by, Choice choice) {
        SqlQuery query = SqlQuery.of(
                by.indicators(),
                IndicatorDirection.UP,
                LocalDate.of(choice.year(), 12, 31),
                choice.year(),
                choice.projectId());
        SqlSchoolReader.see(query, choice.sight());
        Map<Long, Map<String, IndicatorFigures>> indicators = new HashMap<>();
        query.add(ADDED_UP).all(dataSource, row -> indicators
                .computeIfAbsent(body(row), body -> new HashMap<>())
                .put(
                        row.text("indicator_key"),
                        new IndicatorFigures(
                                sum(row, "measured"),
                                sum(row, "targeted"),
                                sum(row, "based"),
                                sum(row, "changed"),
                                row.number("reached"))));
        return indicators;
    }

    private static Sum sum(Row row, String column) {
        @Nullable BigDecimal sum = row.decimalOrNull(column + "_sum");
        return new Sum(row.number(column), sum == null ? BigDecimal.ZERO : sum);
    }

    private static long body(Row row) {
        @Nullable Long body = row.numberOrNull("body");
        return body == null ? 0 : body;
    }
}
