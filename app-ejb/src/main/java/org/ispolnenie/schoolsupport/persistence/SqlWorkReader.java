package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.service.progress.SchoolWork;
import org.ispolnenie.schoolsupport.service.progress.WorkReader;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures.Cancelled;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The roadmaps of a project's schools in one reading, each with its measures added up. */
@ApplicationScoped
public class SqlWorkReader implements WorkReader {

    private static final String DONE = SqlQuery.names(Set.of(RoadmapMeasureState.DONE, RoadmapMeasureState.CONFIRMED));

    /** The stages in their order, so that the first of several is the least of their places. */
    private static final String STAGES = SqlQuery.names(Arrays.asList(SupportStage.values()));

    private static final String WORK =
            """
            select s.id, r.approved_version is not null approved, r.draft_version is not null draft,
                   count(m.id) planned, coalesce(sum(m.due <= ?), 0) due_by_now,
                   coalesce(sum(g.state in %1$s and g.done_on <= m.due), 0) in_time,
                   coalesce(sum(g.state in %1$s and g.done_on > m.due), 0) late,
                   coalesce(sum(m.due < ? and coalesce(g.state, ?) not in %1$s), 0) overdue,
                   coalesce(sum(g.state = ?), 0) confirmed,
                   (select count(*) from measure_progress c where c.roadmap_id = r.id and c.state = ?) cancelled,
                   (select coalesce(sum(c.overdue_when_cancelled), 0) from measure_progress c
                    where c.roadmap_id = r.id and c.state = ?) cancelled_overdue,
                   min(if(m.id is null or coalesce(g.state, ?) in %1$s, null, field(m.stage, %2$s))) first_open
            from project_school s
            join organization_view o on o.id = s.school_id
            join roadmap r on r.project_school_id = s.id
            left join roadmap_measure m on m.roadmap_id = r.id and m.from_version <= r.approved_version
              and m.to_version >= r.approved_version
            left join measure_progress g on g.roadmap_id = r.id and g.measure_key = m.measure_key
            where s.project_id = ? and s.included_school_id is not null
            """
                    .formatted(DONE, STAGES.substring(1, STAGES.length() - 1));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, SchoolWork> work(long projectId, SchoolSight sight) {
        LocalDate day = sight.day();
        SqlQuery query = SqlQuery.of(
                WORK,
                day,
                day,
                RoadmapMeasureState.PLANNED,
                RoadmapMeasureState.CONFIRMED,
                RoadmapMeasureState.CANCELLED,
                RoadmapMeasureState.CANCELLED,
                RoadmapMeasureState.PLANNED,
                projectId);
        SqlSchoolReader.see(query, sight);
        Map<Long, SchoolWork> work = new HashMap<>();
        query.add("group by s.id, r.id").all(dataSource, row -> work.put(row.number("id"), read(row)));
        return work;
    }

    private static SchoolWork read(Row row) {
        @Nullable Long first = row.numberOrNull("first_open");
        return new SchoolWork(
                row.is("approved"),
                row.is("draft"),
                first == null ? null : SupportStage.values()[Math.toIntExact(first) - 1],
                figures(row).with(cancelled(row)));
    }

    static Cancelled cancelled(Row row) {
        return new Cancelled(row.number("cancelled"), row.number("cancelled_overdue"));
    }

    static MeasureFigures figures(Row row) {
        return new MeasureFigures(
                row.number("planned"),
                row.number("due_by_now"),
                row.number("in_time"),
                row.number("late"),
                row.number("overdue"),
                row.number("confirmed"),
                Cancelled.NONE);
    }
}
