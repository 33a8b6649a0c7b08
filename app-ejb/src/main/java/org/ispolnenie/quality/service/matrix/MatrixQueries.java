package org.ispolnenie.quality.service.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkMapping;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Compared;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Course;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.service.set.SetReader;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Puts the municipalities beside each other; a municipality sees its own line. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class MatrixQueries {

    private static final int MOST_MUNICIPALITIES = 500;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private SetReader reader;

    @Inject
    private SetRights rights;

    @Inject
    private OrganizationQueries organizations;

    /** An earlier year beside a matrix. */
    private record Beside(
            FrameworkContent framework,
            FrameworkMapping mapping,
            Map<Long, SetStanding> standings,
            MunicipalLines bodies) {

        @Nullable
        Completeness at(long municipality, String direction, CycleStage stage) {
            Set<String> earlier = mapping.of(direction);
            return earlier.isEmpty() ? null : standing(municipality).leastOf(earlier, stage);
        }

        /** Its own, or that of those it has taken over from or that have taken over from it since. */
        private SetStanding standing(long municipality) {
            @Nullable SetStanding own = standings.get(municipality);
            return own != null
                    ? own
                    : bodies.line(municipality).stream()
                            .sorted()
                            .flatMap(body -> Stream.ofNullable(standings.get(body)))
                            .findFirst()
                            .orElse(SetStanding.NOTHING);
        }
    }

    /**
     * The matrix of a year.
     *
     * @param compare an earlier year to put beside it, by what the frameworks say they go on from; null: none
     */
    public QualityMatrix matrix(int year, @Nullable Integer compare) {
        QualityFramework framework =
                frameworks.framework(year).orElseThrow(() -> FrameworkQueries.noSuchFramework(year));
        MunicipalLines bodies = rights.municipalities();
        Optional<Set<Long>> seen = rights.seen(bodies);
        @Nullable Beside beside = compare == null ? null : beside(framework, compare, bodies, seen);
        Map<Long, SetStanding> standings = reader.standings(year, seen);
        Map<Long, SetRow> sets = reader.sets(year, null, seen).stream()
                .collect(Collectors.toMap(set -> set.municipality().id(), Function.identity()));
        List<Line> lines = municipalities(year, sets, bodies).stream()
                .filter(municipality -> seen.isEmpty() || seen.get().contains(municipality.id()))
                .map(municipality -> new Line(
                        municipality,
                        sets.get(municipality.id()),
                        framework.content().directions().stream()
                                .map(direction -> course(
                                        municipality.id(),
                                        direction.code(),
                                        standings.getOrDefault(municipality.id(), SetStanding.NOTHING),
                                        beside))
                                .toList()))
                .toList();
        return new QualityMatrix(
                year,
                framework.edition(),
                framework.content().directions(),
                lines,
                compare == null || beside == null ? null : new Compared(compare, givenUp(beside)));
    }

    private static Course course(long municipality, String direction, SetStanding standing, @Nullable Beside beside) {
        return new Course(
                direction,
                standing.isFullCycle(direction),
                Arrays.stream(CycleStage.values())
                        .map(stage -> new Cell(
                                stage,
                                standing.at(new PlaceInCycle(direction, stage)),
                                beside == null ? null : beside.at(municipality, direction, stage)))
                        .toList());
    }

    /**
     * Those that have sets of the year, and those that were there at its end; where such a one has left no set, who stands
     * for it today.
     */
    private Collection<OrganizationRef> municipalities(int year, Map<Long, SetRow> sets, MunicipalLines bodies) {
        Map<String, OrganizationRef> shown = new TreeMap<>();
        sets.values().forEach(set -> shown.put(set.municipality().code(), set.municipality()));
        Set<OrganizationRef> begun = shown.values().stream()
                .flatMap(body -> bodies.holderOf(body.code()).stream())
                .collect(Collectors.toSet());
        Choice choice = new Choice(OrganizationKind.MUNICIPAL_AUTHORITY, null, null, LocalDate.of(year, 12, 31));
        organizations.list(choice, MOST_MUNICIPALITIES, null).items().stream()
                .flatMap(body -> bodies.holderOf(body.code()).stream())
                .filter(body -> !begun.contains(body))
                .forEach(body -> shown.put(body.code(), body));
        return shown.values();
    }

    /** Goes back from framework to framework until it is at the year. */
    private Beside beside(QualityFramework later, int year, MunicipalLines bodies, Optional<Set<Long>> seen) {
        FrameworkMapping mapping = FrameworkMapping.within(later.content());
        QualityFramework current = later;
        while (current.year() > year) {
            mapping = mapping.before(current.content());
            @Nullable Integer earlier = current.content().earlierYear();
            current =
                    Optional.ofNullable(earlier).flatMap(frameworks::framework).orElseThrow(() -> noWayTo(year));
        }
        if (current.year() != year || later.year() == year) {
            throw noWayTo(year);
        }
        Optional<Set<Long>> lines = seen.map(own ->
                own.stream().flatMap(body -> bodies.line(body).stream()).collect(Collectors.toUnmodifiableSet()));
        return new Beside(current.content(), mapping, reader.standings(year, lines), bodies);
    }

    private static ValidationException noWayTo(int year) {
        return ValidationException.of("/compare", Message.of("quality.NOT_COMPARABLE", String.valueOf(year)));
    }

    private static List<Direction> givenUp(Beside beside) {
        Set<String> codes = beside.mapping().givenUp(beside.framework());
        return beside.framework().directions().stream()
                .filter(direction -> codes.contains(direction.code()))
                .toList();
    }
}
