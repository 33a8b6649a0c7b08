package org.ispolnenie.quality.service.matrix;

import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.matrix.StageStanding;
import org.ispolnenie.quality.service.set.SetRow;
import org.jspecify.annotations.Nullable;

/**
 * How far all municipalities are in each stage of each direction of a year.
 *
 * @param lines    the municipalities by code
 * @param compared what it is beside; null: nothing
 */
public record QualityMatrix(
        int year, int edition, List<Direction> directions, List<Line> lines, @Nullable Compared compared) {

    /** An earlier year, and its directions that nothing goes on from. */
    public record Compared(int year, List<Direction> givenUp) {}

    /** A municipality; {@code set} is null where it has not begun any. */
    public record Line(OrganizationRef municipality, @Nullable SetRow set, List<Course> courses) {

        public Map<Completeness, Long> totals() {
            return Tally.of(courses.stream().flatMap(course -> course.cells().stream()));
        }
    }

    /** A direction in a municipality. */
    public record Course(String direction, boolean fullCycle, List<Cell> cells) {}

    /** A stage; {@code earlier} is how far it was in the year it is beside, null where the direction was not there. */
    public record Cell(CycleStage stage, StageStanding standing, @Nullable Completeness earlier) {}

    /** Of all municipalities. */
    public Map<Completeness, Long> totals() {
        return Tally.of(
                lines.stream().flatMap(line -> line.courses().stream()).flatMap(course -> course.cells().stream()));
    }

    /** Of a direction in all municipalities. */
    public Map<Completeness, Long> totals(String direction) {
        return Tally.of(courses(direction).stream().flatMap(course -> course.cells().stream()));
    }

    /** In how many municipalities a direction is a full cycle. */
    public long fullCycles(String direction) {
        return courses(direction).stream().filter(Course::fullCycle).count();
    }

    private List<Course> courses(String direction) {
        return lines.stream()
                .flatMap(line -> line.courses().stream())
                .filter(course -> course.direction().equals(direction))
                .toList();
    }
}
