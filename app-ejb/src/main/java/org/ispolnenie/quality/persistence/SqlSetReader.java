package org.ispolnenie.quality.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.matrix.StageStanding;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.set.SetReader;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Sets of measures, and what there is of each stage in them, counted by the database. */
@ApplicationScoped
public class SqlSetReader implements SetReader {

    private static final String SETS =
            """
            select s.id, s.version, s.organization_id, o.code, o.name, s.set_year, s.state, s.round
            from quality_set s
            join organization_view o on o.id = s.organization_id
            where 1 = 1
            """;
    private static final String STAGES =
            """
            select x.organization_id, x.direction, x.stage, x.measures, x.documented,
                   coalesce(r.confirmed, false) confirmed, r.score
            from (
              select s.id, s.organization_id, m.direction, m.stage, count(*) measures,
                     sum(exists (select 1 from quality_document d where d.measure_id = m.id)) documented
              from quality_set s
              join quality_measure m on m.set_id = s.id and m.state <> ?
              where s.set_year = ?
            """;
    private static final String WITH_REVIEWS =
            """
              group by s.id, s.organization_id, m.direction, m.stage
            ) x
            left join quality_stage_review r
              on r.set_id = x.id and r.latest and r.direction = x.direction and r.stage = x.stage
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Stage(long organizationId, PlaceInCycle place, StageStanding standing) {}

    @Override
    public List<SetRow> sets(@Nullable Integer year, @Nullable String municipality, Optional<Set<Long>> of) {
        SqlQuery query = SqlQuery.of(SETS);
        of.ifPresent(seen -> query.add("and s.organization_id in").addIn(seen));
        if (year != null) {
            query.add("and s.set_year = ?", year);
        }
        if (municipality != null) {
            query.add("and o.code = ?", municipality);
        }
        return query.add("order by s.set_year desc, o.code").all(dataSource, SqlSetReader::set);
    }

    private static SetRow set(Row row) {
        return new SetRow(
                row.number("id"),
                row.number("version"),
                new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                row.count("set_year"),
                row.value(SetState.class, "state"),
                row.count("round"));
    }

    @Override
    public Map<Long, SetStanding> standings(int year, Optional<Set<Long>> of) {
        SqlQuery query = SqlQuery.of(STAGES, MeasureState.CANCELLED, year);
        of.ifPresent(seen -> query.add("and s.organization_id in").addIn(seen));
        Map<Long, Map<PlaceInCycle, StageStanding>> stages = new HashMap<>();
        query.add(WITH_REVIEWS).all(dataSource, SqlSetReader::stage).forEach(stage -> stages.computeIfAbsent(
                        stage.organizationId(), own -> new HashMap<>())
                .put(stage.place(), stage.standing()));
        Map<Long, SetStanding> standings = new HashMap<>();
        stages.forEach((municipality, all) -> standings.put(municipality, new SetStanding(all)));
        return standings;
    }

    private static Stage stage(Row row) {
        @Nullable Long score = row.numberOrNull("score");
        return new Stage(
                row.number("organization_id"),
                new PlaceInCycle(row.text("direction"), row.value(CycleStage.class, "stage")),
                new StageStanding(
                        row.count("measures"),
                        row.count("documented"),
                        row.is("confirmed"),
                        score == null ? null : score.intValue()));
    }
}
