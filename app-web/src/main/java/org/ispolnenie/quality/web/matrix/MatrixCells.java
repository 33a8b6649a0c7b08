package org.ispolnenie.quality.web.matrix;

import java.util.List;
import java.util.Objects;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Course;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.web.SetMark;
import org.ispolnenie.quality.web.StageMark;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the cells of the matrix, of all stages or of one. */
final class MatrixCells {

    private static final String FEATURE = "quality";

    private final @Nullable CycleStage stage;
    private final boolean compared;
    private final Words words;
    private final String pattern;

    MatrixCells(@Nullable CycleStage stage, boolean compared, Words words) {
        this.stage = stage;
        this.compared = compared;
        this.words = words;
        this.pattern = words.text(FEATURE, stage == null ? "cellWords" : "stageWords");
    }

    MatrixRow row(Line line) {
        return new MatrixRow(
                line.municipality(),
                line.set(),
                SetMark.of(line.set()),
                line.courses().stream().map(course -> cell(line, course)).toList(),
                sum(line.courses().stream()
                        .flatMap(course -> shown(course).stream())
                        .toList()));
    }

    private MatrixCell cell(Line line, Course course) {
        List<Cell> cells = shown(course);
        String change = compared ? change(cells) : "";
        String said = stage == null
                ? words.fill(
                        pattern,
                        List.of(
                                line.municipality().name(),
                                course.direction(),
                                filled(cells),
                                cells.size(),
                                reached(cells, Completeness.DOCUMENT),
                                reached(cells, Completeness.CONFIRMED)))
                : words.fill(
                        pattern,
                        List.of(
                                line.municipality().name(),
                                course.direction(),
                                words.of(StageMark.of(cells.get(0).standing().completeness())),
                                cells.get(0).standing().measures()));
        return new MatrixCell(
                course.direction(),
                StageMark.strip(cells.stream()
                        .map(cell -> cell.standing().completeness())
                        .toList()),
                stage == null ? filled(cells) + "/" + cells.size() : one(cells.get(0)),
                change,
                change.isEmpty() ? said : said + " " + changeWords(cells));
    }

    private static String one(Cell cell) {
        @Nullable Integer score = cell.standing().score();
        return cell.standing().measures() + (score == null ? "" : " · " + score);
    }

    private List<Cell> shown(Course course) {
        return stage == null
                ? course.cells()
                : course.cells().stream().filter(cell -> cell.stage() == stage).toList();
    }

    /** How many of the stages have measures: «40/64». */
    String sum(List<Cell> cells) {
        return filled(cells) + "/" + cells.size();
    }

    private static long filled(List<Cell> cells) {
        return reached(cells, Completeness.PLANNED);
    }

    private static long reached(List<Cell> cells, Completeness least) {
        return cells.stream()
                .filter(cell -> cell.standing().completeness().compareTo(least) >= 0)
                .count();
    }

    /** «↑2 ↓1»; «=» where nothing is otherwise, «+» where the direction is new. */
    private static String change(List<Cell> cells) {
        if (cells.stream().map(Cell::earlier).allMatch(Objects::isNull)) {
            return "+";
        }
        long better = better(cells);
        long worse = worse(cells);
        if (better == 0 && worse == 0) {
            return "=";
        }
        return (better == 0 ? "" : "↑" + better)
                + (better > 0 && worse > 0 ? " " : "")
                + (worse == 0 ? "" : "↓" + worse);
    }

    private String changeWords(List<Cell> cells) {
        return cells.stream().map(Cell::earlier).allMatch(Objects::isNull)
                ? words.text(FEATURE, "newDirection")
                : words.fill(words.text(FEATURE, "changeWords"), List.of(better(cells), worse(cells)));
    }

    static long better(List<Cell> cells) {
        return cells.stream().filter(cell -> moved(cell) > 0).count();
    }

    static long worse(List<Cell> cells) {
        return cells.stream().filter(cell -> moved(cell) < 0).count();
    }

    static int moved(Cell cell) {
        @Nullable Completeness earlier = cell.earlier();
        return earlier == null ? 0 : cell.standing().completeness().compareTo(earlier);
    }
}
