package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.progress.ServedReader;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool.PressingMeasure;
import org.ispolnenie.shared.persistence.SqlQuery;

/** What waits in the schools that somebody serves. */
@ApplicationScoped
public class SqlServedReader implements ServedReader {

    private static final String PRESSING =
            """
            select r.project_school_id, m.measure_key, m.title, m.due
            from roadmap r
            join roadmap_measure m on m.roadmap_id = r.id and m.from_version <= r.approved_version
              and m.to_version >= r.approved_version
            left join measure_progress g on g.roadmap_id = r.id and g.measure_key = m.measure_key
            where m.due <= ? and coalesce(g.state, ?) not in
            """
                    + SqlQuery.names(Set.of(RoadmapMeasureState.DONE, RoadmapMeasureState.CONFIRMED))
                    + " and r.project_school_id in";
    private static final String COMMENTS =
            """
            select c.project_school_id, c.id, c.measure_key, c.indicator_key, c.person, c.said_at, c.text
            from (select k.project_school_id, k.id, k.measure_key, k.indicator_key, k.person, k.said_at, k.text,
                         row_number() over (partition by k.project_school_id order by k.id desc) place
                  from school_comment k where k.project_school_id in
            """;
    private static final String UNTIL =
            """
            select c.project_school_id, max(c.valid_to) valid_to
            from school_curator c
            where c.login = ? and c.valid_from <= ? and c.valid_to >= ? and c.project_school_id in
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Map<Long, List<PressingMeasure>> pressing(Collection<Long> schools, LocalDate today, LocalDate until) {
        Map<Long, List<PressingMeasure>> pressing = new HashMap<>();
        SqlQuery.of(PRESSING, until, RoadmapMeasureState.PLANNED)
                .addIn(schools)
                .add("order by m.due, m.ordinal, m.measure_key")
                .all(dataSource, row -> {
                    LocalDate due = row.day("due");
                    return pressing.computeIfAbsent(row.number("project_school_id"), id -> new ArrayList<>())
                            .add(new PressingMeasure(
                                    row.count("measure_key"), row.text("title"), due, due.isBefore(today)));
                });
        return pressing;
    }

    @Override
    public Map<Long, List<CommentLine>> comments(Collection<Long> schools, int each) {
        Map<Long, List<CommentLine>> comments = new HashMap<>();
        SqlQuery.of(COMMENTS)
                .addIn(schools)
                .add(") c where c.place <= ? order by c.id desc", each)
                .all(dataSource, row -> comments.computeIfAbsent(
                                row.number("project_school_id"), id -> new ArrayList<>())
                        .add(SqlCommentReader.line(row)));
        return comments;
    }

    @Override
    public Map<Long, LocalDate> until(Collection<Long> schools, String login, LocalDate today) {
        Map<Long, LocalDate> until = new HashMap<>();
        SqlQuery.of(UNTIL, login, today, today)
                .addIn(schools)
                .add("group by c.project_school_id")
                .all(dataSource, row -> until.put(row.number("project_school_id"), row.day("valid_to")));
        return until;
    }
}
