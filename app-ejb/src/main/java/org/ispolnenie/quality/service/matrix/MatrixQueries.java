package org.ispolnenie.quality.service.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
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
    private record Beside(FrameworkContent framework, FrameworkMapping mapping, Map<Long, SetStanding> standings) {

        @Nullable
        Completeness at(long municipality, String direction, CycleStage stage) {
            Set<String> earlier = mapping.of(direction);
            return earlier.isEmpty()
                    ? null
                    : standings.getOrDefault(municipality, SetStanding.NOTHING).leastOf(earlier, stage);
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
        Optional<Long> confined = rights.confinedTo();
        @Nullable Beside beside = compare == null ? null : beside(framework, compare, confined);
        Map<Long, SetStanding> standings = reader.standings(year, confined);
        Map<Long, SetRow> sets = reader.sets(year, null, confined).stream()
                .collect(Collectors.toMap(set -> set.municipality().id(), Function.identity()));
        List<Line> lines = municipalities(year).stream()
                .filter(municipality -> rights.sees(municipality.id()))
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

    /** Those that were there at the end of the year. */
    private List<OrganizationRef> municipalities(int year) {
        Choice choice = new Choice(OrganizationKind.MUNICIPAL_AUTHORITY, null, null, LocalDate.of(year, 12, 31));
        return organizations.list(choice, MOST_MUNICIPALITIES, null).items().stream()
                .map(body -> new OrganizationRef(body.id(), body.code(), body.name()))
                .toList();
    }

    /** Goes back from framework to framework until it is at the year. */
    private Beside beside(QualityFramework later, int year, Optional<Long> confined) {
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
        return new Beside(current.content(), mapping, reader.standings(year, confined));
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
