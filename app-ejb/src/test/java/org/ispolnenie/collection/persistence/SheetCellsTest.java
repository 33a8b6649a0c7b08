package org.ispolnenie.collection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetCells.Refused;
import org.ispolnenie.collection.service.sheet.SheetCells.Written;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cells as the table of a page sends them: some at once, each for itself, the same again where an answer was lost. */
class SheetCellsTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String FIRST = "~aaaaaaaa1";
    private static final String SECOND = "~bbbbbbbb2";

    private static int worlds;

    private static SheetWorld asked(FormDefinition form) {
        SheetWorld world = SheetWorld.of(DATABASE, 1, "C" + ++worlds + "-");
        world.ask("CELLS" + worlds, form);
        return world;
    }

    @Test
    void cellsOfNewRowsAreWrittenAndSentAgainMakeNoOthers() {
        SheetWorld world = asked(SheetWorld.staff());
        List<CellChange> changes = List.of(
                cell(FIRST, "role", null, "Организатор"),
                cell(FIRST, "needed", null, "10"),
                cell(FIRST, "trained", null, "9"),
                cell(SECOND, "role", null, "Технический специалист"));

        assertThat(write(world, changes).refused()).isEmpty();
        assertThat(write(world, changes).refused()).isEmpty();

        assertThat(rows(world)).extracting(SheetRow::key).containsExactly(FIRST, SECOND);
        assertThat(rows(world).get(0).cells()).containsEntry("share", OfNumber.of(90));
    }

    @Test
    void aCellThatCannotBeKeptKeepsNoOtherFromBeingWritten() {
        SheetWorld world = asked(SheetWorld.staff());

        Written written = write(
                world,
                List.of(
                        cell(FIRST, "needed", null, "десять"),
                        cell(FIRST, "trained", null, "9"),
                        cell(FIRST, "share", null, "9"),
                        cell(FIRST, "colour", null, "9"),
                        cell("77", "trained", null, "9")));

        assertThat(written.refused())
                .extracting(Refused::row, Refused::column, Refused::conflict)
                .containsExactly(
                        tuple(FIRST, "needed", false),
                        tuple(FIRST, "share", false),
                        tuple(FIRST, "colour", false),
                        tuple("77", "trained", false));
        assertThat(rows(world)).hasSize(1);
        assertThat(rows(world).get(0).cells()).containsOnlyKeys("trained");
    }

    @Test
    void theSecondOnOneCellIsToldWhatStandsThere() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, List.of(cell(FIRST, "needed", null, "10")));
        write(world, List.of(cell(FIRST, "needed", OfNumber.of(10), "12")));

        Written written =
                write(world, List.of(cell(FIRST, "needed", OfNumber.of(10), "14"), cell(FIRST, "trained", null, "9")));

        assertThat(written.refused()).hasSize(1);
        assertThat(written.refused().get(0).conflict()).isTrue();
        assertThat(written.refused().get(0).stands()).isEqualTo(OfNumber.of(12));
        assertThat(rows(world).get(0).cells())
                .containsEntry("needed", OfNumber.of(12))
                .containsKey("trained");
    }

    @Test
    void aRowGoesOnceNothingStandsInIt() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, List.of(cell(FIRST, "role", null, "Организатор"), cell(SECOND, "role", null, "Ассистент")));

        world.database.doInTransaction(em -> world.beans(em, world.executor(0))
                .cells
                .write(
                        world.points.get(0),
                        List.of(cell(FIRST, "role", new OfText("Организатор"), null)),
                        Set.of(FIRST, SECOND)));

        assertThat(rows(world)).extracting(SheetRow::key).containsExactly(SECOND);
    }

    @Test
    void aTableOfSchoolsTakesNoRowsOfItsOwn() {
        SheetWorld world = asked(new FormDefinition(
                "По школам",
                RowPer.SCHOOL,
                List.of(
                        SheetWorld.column("school", ColumnType.SCHOOL, true, null),
                        SheetWorld.column("pupils", ColumnType.NUMBER, false, null)),
                List.of(),
                List.of()));
        String school = "S" + worlds;
        world.school(0, school);

        Written written = write(world, List.of(cell(school, "pupils", null, "120"), cell(FIRST, "pupils", null, "1")));

        assertThat(written.refused()).extracting(Refused::row).containsExactly(FIRST);
        assertThat(rows(world)).extracting(SheetRow::key).containsExactly(school);
    }

    @Test
    void afterTheReportNoCellIsTaken() {
        SheetWorld world = asked(SheetWorld.staff());
        write(
                world,
                List.of(
                        cell(FIRST, "role", null, "Организатор"),
                        cell(FIRST, "needed", null, "1"),
                        cell(FIRST, "trained", null, "1")));
        world.report(0, ReportKind.FINAL);

        assertThatThrownBy(() -> write(world, List.of(cell(FIRST, "needed", OfNumber.of(1), "2"))))
                .isInstanceOf(ConflictException.class);
    }

    private static CellChange cell(String row, String column, @Nullable CellValue was, @Nullable String value) {
        return new CellChange(row, column, was, value == null ? null : new OfText(value));
    }

    private static Written write(SheetWorld world, List<CellChange> changes) {
        return world.database.inTransaction(
                em -> world.beans(em, world.executor(0)).cells.write(world.points.get(0), changes, Set.of()));
    }

    private static List<SheetRow> rows(SheetWorld world) {
        return world.database.inTransaction(em -> world.beans(em, world.executor(0))
                .reading
                .sheet(world.points.get(0))
                .table()
                .rows());
    }
}
