package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.set.OrderedPoints.Ordered;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads a set of measures as its municipality composes it, also before there is one. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class CompositionQueries {

    @Inject
    private SetRepository sets;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private SetReader reader;

    @Inject
    private SetQueries queries;

    @Inject
    private OrderedPoints points;

    @Inject
    private SetRights rights;

    @Inject
    private SetHolder holder;

    /**
     * The set of a municipality for a year.
     *
     * @param municipality its code; null: the caller's own body
     * @throws NotFoundException if the caller may not see it, or the year has no framework
     */
    public SetComposition composition(@Nullable String municipality, int year) {
        OrganizationRef body = holder.of(rights.municipality(municipality), year);
        if (!rights.sees(body.id())) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
        }
        return new SetComposition(
                body,
                year,
                framework(year),
                sets.set(body.id(), year).map(MeasureSet::id).map(queries::set).orElse(null),
                points.points(holder.bodies(body, year), year),
                rights.writes(body.id()),
                rights.judges(body.id()));
    }

    /** How far the set is that a control point waits for; empty: it waits for none, or the caller may not see it. */
    public Optional<SetProgress> progress(long pointId) {
        return points.ordered(pointId)
                .filter(ordered -> rights.sees(ordered.municipality().id()))
                .map(ordered -> new Ordered(holder.of(ordered.municipality(), ordered.year()), ordered.year()))
                .map(this::progress);
    }

    private SetProgress progress(Ordered ordered) {
        long body = ordered.municipality().id();
        int year = ordered.year();
        SetStanding standing = reader.standing(body, year);
        FrameworkContent framework = framework(year);
        int filled = (int) framework.directions().stream()
                .mapToLong(direction -> CycleStage.all().stream()
                        .map(stage -> standing.at(new PlaceInCycle(direction.code(), stage)))
                        .filter(stage -> stage.completeness() != Completeness.NONE)
                        .count())
                .sum();
        return new SetProgress(
                ordered.municipality(),
                year,
                sets.set(body, year).map(MeasureSet::state).orElse(null),
                standing.measures(),
                filled,
                framework.directions().size() * CycleStage.all().size(),
                rights.writes(body));
    }

    private FrameworkContent framework(int year) {
        return frameworks
                .framework(year)
                .map(QualityFramework::content)
                .orElseThrow(() -> FrameworkQueries.noSuchFramework(year));
    }
}
