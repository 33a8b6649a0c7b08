package org.ispolnenie.quality.web.matrix;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.matrix.MatrixQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Compared;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetComposition;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.quality.web.SetMark;
import org.ispolnenie.quality.web.StageMark;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** All municipalities beside each other in a year; its address says which year, which stage, and beside which year. */
@Named
@RequestScoped
public class MatrixView {

    @Inject
    private MatrixQueries matrices;

    @Inject
    private ManagementDecisionQueries decisions;

    @Inject
    private CompositionQueries compositions;

    @Inject
    private QualityYear year;

    @Inject
    private AddressParameters asked;

    @Inject
    private PageCaller who;

    @Inject
    private Words words;

    private @Nullable QualityMatrix matrix;
    private @Nullable List<MatrixRow> rows;
    private @Nullable Integer flagged;
    private @Nullable SetComposition own;

    public int getYear() {
        return year.getYear();
    }

    /** The one stage that is shown; null: all. */
    public @Nullable CycleStage getStage() {
        return asked.one("stage", CycleStage.class);
    }

    public List<CycleStage> getStages() {
        return CycleStage.all();
    }

    public List<StageMark> getMarks() {
        return StageMark.all();
    }

    /** The earlier year it is beside; null: none. */
    public @Nullable Integer getCompare() {
        @Nullable Long compare = asked.number("compare");
        return compare == null ? null : compare.intValue();
    }

    public QualityMatrix getMatrix() {
        if (matrix == null) {
            matrix = matrices.matrix(getYear(), getCompare());
        }
        return matrix;
    }

    public List<MatrixRow> getRows() {
        if (rows == null) {
            MatrixCells cells = cells();
            rows = getMatrix().lines().stream().map(cells::row).toList();
        }
        return rows;
    }

    private MatrixCells cells() {
        return new MatrixCells(getStage(), getMatrix().compared() != null, words);
    }

    /** The directions with their sums over all municipalities. */
    public List<DirectionSum> getSums() {
        MatrixCells cells = cells();
        return IntStream.range(0, getMatrix().directions().size())
                .mapToObj(index -> sum(index, cells))
                .toList();
    }

    private DirectionSum sum(int index, MatrixCells cells) {
        List<Cell> all = getMatrix().lines().stream()
                .flatMap(line -> shown(line, index).stream())
                .toList();
        return new DirectionSum(
                getMatrix().directions().get(index),
                cells.sum(all),
                getMatrix().lines().stream()
                        .filter(line -> line.courses().get(index).fullCycle())
                        .count(),
                MatrixCells.better(all),
                MatrixCells.worse(all),
                getMatrix().lines().stream()
                        .filter(line -> MatrixCells.worse(shown(line, index)) > 0)
                        .map(line -> line.municipality().name())
                        .toList());
    }

    private List<Cell> shown(Line line, int index) {
        @Nullable CycleStage only = getStage();
        return line.courses().get(index).cells().stream()
                .filter(cell -> only == null || cell.stage() == only)
                .toList();
    }

    /** Over all of it. */
    public String getTotal() {
        return cells().sum(getMatrix().lines().stream()
                .flatMap(line -> IntStream.range(0, line.courses().size())
                        .mapToObj(index -> shown(line, index))
                        .flatMap(List::stream))
                .toList());
    }

    /** The sets that wait for the region. */
    public List<MatrixRow> getWaiting() {
        return getRows().stream()
                .filter(row -> row.set() != null && row.set().state() == SetState.SUBMITTED)
                .toList();
    }

    /** How many sets are in a state. */
    public long count(SetMark mark) {
        return getRows().stream().filter(row -> row.mark() == mark).count();
    }

    public List<SetMark> getSetMarks() {
        return List.of(SetMark.values());
    }

    /** How many decisions of the year have had no measured effect in time. */
    public int getFlagged() {
        if (flagged == null) {
            flagged = decisions.flagged(getYear());
        }
        return flagged;
    }

    /** The set of the caller's own municipality; null: they see the region, or belong to none. */
    public @Nullable SetComposition getOwn() {
        if (own == null && !who.isOverseer() && !getRows().isEmpty()) {
            own = compositions.composition(null, getYear());
        }
        return own;
    }

    /** The directions of the earlier year that nothing goes on from. */
    public String getGivenUp() {
        @Nullable Compared compared = getMatrix().compared();
        return compared == null
                ? ""
                : compared.givenUp().stream()
                        .map(direction -> direction.code() + " " + direction.title())
                        .collect(Collectors.joining("; "));
    }

    /** The page of a direction of a municipality. */
    public String addressOf(MatrixRow row, MatrixCell cell) {
        return "set.xhtml?year=" + getYear() + "&municipality="
                + row.municipality().code() + "&direction="
                + URLEncoder.encode(cell.direction(), StandardCharsets.UTF_8);
    }

    /** What the address carries on: the year, the year beside it, the stage. */
    public String getAddress() {
        return "year=" + getYear()
                + (getCompare() == null ? "" : "&compare=" + getCompare())
                + (getStage() == null ? "" : "&stage=" + getStage());
    }
}
