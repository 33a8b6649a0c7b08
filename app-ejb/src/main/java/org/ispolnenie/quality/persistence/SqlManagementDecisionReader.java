package org.ispolnenie.quality.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.decision.ManagementDecisionView.Effect;
import org.ispolnenie.quality.service.decision.ManagementDecisionView.KeptFile;
import org.ispolnenie.quality.service.measure.MeasureView.Place;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.StoredFileUse;
import org.jspecify.annotations.Nullable;

/** Decisions of those who manage, with whether a figure tells what they have come to. */
@ApplicationScoped
public class SqlManagementDecisionReader implements ManagementDecisionReader, StoredFileUse {

    private static final String ROWS =
            """
            select x.* from (
              select d.id, d.version, d.set_id, s.set_year, o.id organization_id, o.code, o.name, d.act, d.number,
                     d.decided_on, d.file_name, d.media_type, d.size, d.sha256, d.taken_back_reason,
                     (select group_concat(l.measure_id order by l.measure_id)
                      from quality_decision_measure l where l.decision_id = d.id) measures,
                     exists (select 1 from quality_decision_measure l join quality_measure m on m.id = l.measure_id
                             where l.decision_id = d.id and m.state <> ? and m.value_after is not null) measured
              from quality_decision d
              join quality_set s on s.id = d.set_id
              join organization_view o on o.id = s.organization_id
            ) x
            where 1 = 1
            """;

    private static final String FLAGGED =
            """
            select count(*) flagged
            from quality_set s
            join quality_decision d on d.set_id = s.id
            where s.set_year = ? and d.taken_back_reason is null and date_add(d.decided_on, interval ? month) < ?
              and not exists (select 1 from quality_decision_measure l join quality_measure m on m.id = l.measure_id
                              where l.decision_id = d.id and m.state <> ? and m.value_after is not null)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<ManagementDecisionView> decisions(Choice choice, Look look, int limit, @Nullable Long after) {
        SqlQuery query = seen(look);
        if (choice.municipality() != null) {
            query.add("and x.code = ?", choice.municipality());
        }
        if (choice.year() != null) {
            query.add("and x.set_year = ?", choice.year());
        }
        if (choice.measureId() != null) {
            query.add(
                    "and exists (select 1 from quality_decision_measure l where l.decision_id = x.id and l.measure_id = ?)",
                    choice.measureId());
        }
        if (choice.overdue()) {
            query.add(
                    "and not x.measured and x.taken_back_reason is null"
                            + " and date_add(x.decided_on, interval ? month) < ?",
                    look.rule().months(),
                    look.today());
        }
        if (after != null) {
            query.add("and x.id > ?", after);
        }
        return query.add("order by x.id limit ?", limit).all(dataSource, row -> view(row, look));
    }

    @Override
    public Optional<ManagementDecisionView> decision(long id, Look look) {
        return seen(look).add("and x.id = ?", id).one(dataSource, row -> view(row, look));
    }

    @Override
    public int flagged(int year, Look look) {
        SqlQuery query = SqlQuery.of(FLAGGED, year, look.rule().months(), look.today(), MeasureState.CANCELLED);
        look.of().ifPresent(seen -> query.add("and s.organization_id in").addIn(seen));
        return query.the(dataSource, row -> row.count("flagged"));
    }

    private static SqlQuery seen(Look look) {
        SqlQuery query = SqlQuery.of(ROWS, MeasureState.CANCELLED);
        look.of().ifPresent(seen -> query.add("and x.organization_id in").addIn(seen));
        return query;
    }

    private static ManagementDecisionView view(Row row, Look look) {
        @Nullable String file = row.textOrNull("file_name");
        @Nullable String takenBack = row.textOrNull("taken_back_reason");
        LocalDate decidedOn = row.day("decided_on");
        boolean measured = row.is("measured");
        return new ManagementDecisionView(
                row.number("id"),
                row.number("version"),
                new Place(
                        row.number("set_id"),
                        new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                        row.count("set_year")),
                new LegalActOfDecision(row.text("act"), row.text("number"), decidedOn),
                file == null
                        ? null
                        : new KeptFile(file, row.text("media_type"), row.number("size"), row.text("sha256")),
                row.listed("measures").map(Long::valueOf).toList(),
                new Effect(
                        measured,
                        look.rule().measuredBy(decidedOn),
                        takenBack == null && look.rule().isBroken(decidedOn, measured, look.today())),
                takenBack);
    }

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return new HashSet<>(SqlQuery.of("select distinct d.sha256 from quality_decision d where d.sha256 in")
                .addIn(hashes)
                .all(dataSource, row -> row.text("sha256")));
    }
}
