package org.ispolnenie.collection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.collection.persistence.EditedWorkbook.edited;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.collection.service.workbook.FilledWorkbook;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.work.LongWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A sheet is taken out as a workbook, filled in with an office program and brought back. Columns of the form of staff stand
 * in B (role), C (needed), D (trained), E (share, computed); the rows begin at 4.
 */
class SheetWorkbookTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static int districts;

    private static SheetWorld asked(FormDefinition form) {
        SheetWorld world = SheetWorld.of(DATABASE, 2, "W" + ++districts + "-");
        world.ask("BOOK" + districts, form);
        return world;
    }

    /** Two rows stand in the sheet of the first body. */
    private static SheetWorld filled() {
        SheetWorld world = asked(SheetWorld.staff());
        write(world, null, SheetWorld.row(null, "Организаторы", 40, 31), SheetWorld.row(null, "Эксперты", 10, 10));
        return world;
    }

    @Test
    void whatIsWrittenIntoTheWorkbookStandsInTheSheet() {
        SheetWorld world = filled();
        byte[] file = edited(world.workbook(0), book -> book.write("D4", 40)
                .write("C5", "1 234,5")
                .write("B6", "Ассистенты")
                .write("C6", "12")
                .write("D6", 0));

        FilledWorkbook taken = world.take(0, file);

        assertThat(taken.refused()).isEmpty();
        assertThat(taken.told()).isEmpty();
        List<SheetRow> rows = sheet(world).table().rows();
        assertThat(rows).extracting(SheetRow::key).containsExactly("1", "2", "3");
        assertThat(rows.get(0).cells())
                .containsEntry("trained", OfNumber.of(40))
                .containsEntry("share", OfNumber.of(100));
        assertThat(rows.get(1).cells()).containsEntry("needed", new OfNumber(new BigDecimal("1234.5")));
        assertThat(rows.get(2).cells()).containsEntry("role", new OfText("Ассистенты"));
    }

    @Test
    void anEmptyFormIsFilledInToo() {
        SheetWorld world = asked(SheetWorld.staff());

        assertThat(world.take(0, edited(world.workbook(0), book -> book.write("B4", "Эксперты")
                                .write("C4", 3)))
                        .refused())
                .isEmpty();

        assertThat(sheet(world).table().rows()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsToldByItsCellAndNothingIsKept() {
        SheetWorld world = filled();
        byte[] file = edited(world.workbook(0), book -> {
            book.write("B4", "Другие").write("C4", "много");
            book.cell("D4").setCellFormula("C4/2");
            book.cell("C5").setCellErrorValue((byte) 42);
            book.write("B7", "Пятая строка");
            book.cell("C7").setCellValue(true);
            table(book).addMergedRegion(new CellRangeAddress(6, 6, 2, 3));
        });

        FilledWorkbook taken = world.take(0, file);

        assertThat(taken.refused().stream().map(taken.cells()::cell))
                .containsExactlyInAnyOrder("C4", "D4", "C5", "C7", "D7");
        assertThat(taken.refused())
                .extracting(problem -> problem.detail().key())
                .containsExactlyInAnyOrder(
                        "collection.cell.NOT_A_NUMBER",
                        "shared.table.cell.FORMULA",
                        "shared.table.cell.FAILED",
                        "collection.cell.NOT_A_NUMBER",
                        "shared.table.cell.MERGED");
        assertThat(sheet(world).table().rows().get(0).cells()).containsEntry("role", new OfText("Организаторы"));
    }

    @Test
    void whatStandsInComputedCellsIsWorkedOutAnew() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> {
            book.cell("E4").setCellFormula("1+1");
            book.write("E5", "чушь");
        }));

        assertThat(taken.refused()).isEmpty();
        assertThat(sheet(world).table().rows().get(0).cells())
                .containsEntry("share", new OfNumber(new BigDecimal("77.5")));
    }

    @Test
    void whatIsMissingIsToldByItsCellAndKept() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> book.empty("D5")));

        assertThat(taken.refused()).isEmpty();
        assertThat(sheet(world).problems().first().stream().map(taken.cells()::cell))
                .containsExactly("D5");
    }

    @Test
    void aRowThatWasEmptiedIsGoneAndOneThatWasCopiedIsNew() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> {
            book.empty("B4").empty("C4").empty("D4");
            book.write("A6", "2").write("B6", "Эксперты ОГЭ").write("C6", 5).write("D6", 5);
        }));

        assertThat(taken.refused()).isEmpty();
        assertThat(sheet(world).table().rows()).extracting(SheetRow::key).containsExactly("2", "3");
    }

    @Test
    void somebodyElsesWorkIsNotOverwritten() {
        SheetWorld world = filled();
        byte[] file = edited(world.workbook(0), book -> book.write("D4", 1));
        byte[] untouched = asked(SheetWorld.staff()).workbook(0);
        DATABASE.doInTransaction(em -> world.beans(em, world.executor(0))
                .sheets
                .writeCell(world.points.get(0), new CellChange("1", "trained", OfNumber.of(31), OfNumber.of(33))));

        assertThatThrownBy(() -> world.take(0, file))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.reason().key()).isEqualTo("collection.workbook.STALE"));
        assertThat(sheet(world).table().rows().get(0).cells()).containsEntry("trained", OfNumber.of(33));
        assertThat(untouched).isNotEmpty();
        long version = sheet(world).version();
        DATABASE.doInTransaction(em -> world.beans(em, world.executor(0))
                .filled
                .take(world.points.get(0), version, file, LongWork.unwatched()));
        assertThat(sheet(world).table().rows().get(0).cells()).containsEntry("trained", OfNumber.of(1));
    }

    @Test
    void whoCancelsAnUploadKeepsWhatStoodThere() {
        SheetWorld world = filled();
        long version = sheet(world).version();
        byte[] file = edited(world.workbook(0), book -> book.write("D4", 1));
        LongWork work = LongWork.unwatched();
        work.cancel();

        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.executor(0)).filled.take(world.points.get(0), version, file, work)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        cancelled -> assertThat(cancelled.reason().key()).isEqualTo("shared.WORK_CANCELLED"));
        assertThat(sheet(world).version()).isEqualTo(version);
        assertThat(sheet(world).table().rows().get(0).cells()).containsEntry("trained", OfNumber.of(31));
    }

    @Test
    void anUploadCountsTheRowsItHasRead() {
        SheetWorld world = filled();
        byte[] file = world.workbook(0);
        LongWork work = LongWork.unwatched();
        DATABASE.doInTransaction(
                em -> world.beans(em, world.executor(0)).filled.take(world.points.get(0), null, file, work));
        assertThat(work.steps()).as("three of headings and two of the table").isEqualTo(5);
    }

    @Test
    void aWorkbookOfAnEmptySheetDoesNotOverwriteTheFirstWhoWrites() {
        SheetWorld world = asked(SheetWorld.staff());
        byte[] file = world.workbook(0);
        write(world, null, SheetWorld.row(null, "Организаторы", 40, 31));

        assertThatThrownBy(() -> world.take(0, file)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aWorkbookOfAnotherPointFormOrEditionIsRefused() {
        SheetWorld world = filled();
        byte[] file = world.workbook(0);

        assertThatThrownBy(() -> world.take(1, file)).satisfies(refused("collection.workbook.OTHER_POINT"));

        SheetWorld empty = asked(SheetWorld.staff());
        byte[] first = empty.workbook(0);
        empty.change(one("other", ColumnType.TEXT));
        empty.attach(false);
        assertThatThrownBy(() -> empty.take(0, first)).satisfies(refused("collection.workbook.OTHER_EDITION"));
        empty.ask("ANOTHER" + districts, one("other", ColumnType.TEXT));
        assertThatThrownBy(() -> empty.take(0, first)).satisfies(refused("collection.workbook.OTHER_FORM"));
    }

    @Test
    void aWorkbookFromElsewhereIsRefused() {
        SheetWorld world = filled();

        assertThatThrownBy(() -> world.take(0, edited(world.workbook(0), book -> book.book.removeSheetAt(2))))
                .satisfies(refused("collection.workbook.NO_MARK"));
        assertThatThrownBy(() -> world.take(
                        0, edited(world.workbook(0), book -> table(book).shiftRows(1, 4, -1))))
                .satisfies(refused("collection.workbook.NO_KEYS"));
        assertThatThrownBy(() -> world.take(0, new byte[] {1, 2, 3})).satisfies(refused("shared.table.NO_WORKBOOK"));
        assertThatThrownBy(() -> world.take(0, new byte[0])).satisfies(refused("shared.table.EMPTY"));
    }

    @Test
    void headingsThatNoLongerSayWhatTheColumnIsAreToldWithTheirCell() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> book.write("C2", "В том числе")
                .write("G2", "Примечание")
                .empty("D1")));

        assertThat(taken.refused())
                .extracting(problem -> problem.detail().toString())
                .containsExactlyInAnyOrder(
                        "collection.workbook.HEADING_CHANGED|В том числе|needed",
                        "collection.workbook.COLUMN_UNKNOWN|D2|trained *",
                        "collection.workbook.COLUMN_UNKNOWN|G2|Примечание",
                        "collection.workbook.COLUMN_MISSING|trained");
        assertThat(taken.refused().stream().map(taken.cells()::cell)).contains("C2");
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> {
            for (int row = 1; row <= 5; row++) {
                String needed = book.cell("C" + row).toString();
                String trained = book.cell("D" + row).toString();
                book.write("C" + row, trained.replace(".0", "")).write("D" + row, needed.replace(".0", ""));
            }
        }));

        assertThat(taken.refused()).isEmpty();
        assertThat(sheet(world).table().rows().get(0).cells())
                .containsEntry("needed", OfNumber.of(40))
                .containsEntry("trained", OfNumber.of(31));
    }

    @Test
    void hiddenRowsAndOtherSheetsAreTold() {
        SheetWorld world = filled();

        FilledWorkbook taken = world.take(0, edited(world.workbook(0), book -> {
            table(book).getRow(4).setZeroHeight(true);
            book.book.createSheet("Черновик").createRow(0).createCell(0).setCellValue("2+2");
        }));

        assertThat(taken.refused()).isEmpty();
        assertThat(taken.told())
                .extracting(problem -> problem.detail().toString())
                .containsExactly("collection.workbook.HIDDEN_ROWS|1|5", "collection.workbook.OTHER_TAB|Черновик");
        assertThat(sheet(world).table().rows()).hasSize(2);
    }

    @Test
    void schoolsAreNamedByNameAndCodeAndNoneIsLost() {
        SheetWorld world = SheetWorld.of(DATABASE, 2, "W" + ++districts + "-");
        world.school(0, "S" + districts + "1");
        world.school(0, "S" + districts + "2");
        world.school(1, "S" + districts + "9");
        world.ask(
                "SCHOOLS" + districts,
                new FormDefinition(
                        "Школы",
                        RowPer.SCHOOL,
                        List.of(
                                SheetWorld.column("school", ColumnType.SCHOOL, true, null),
                                SheetWorld.column("pupils", ColumnType.NUMBER, true, null)),
                        List.of(),
                        List.of()));
        byte[] file = edited(world.workbook(0), book -> {
            assertThat(book.cell("B4")).hasToString("Школа S" + districts + "1 (S" + districts + "1)");
            book.write("C4", 100).write("C5", 200);
        });

        assertThat(world.take(0, file).refused()).isEmpty();
        assertThat(cells(world, "pupils")).containsExactly(OfNumber.of(100), OfNumber.of(200));

        FilledWorkbook without = world.take(0, edited(world.workbook(0), book -> table(book)
                .removeRow(table(book).getRow(3))));
        assertThat(without.refused())
                .extracting(problem -> problem.detail().toString())
                .containsExactly("collection.workbook.ROW_MISSING|S" + districts + "1");
        FilledWorkbook foreign =
                world.take(0, edited(world.workbook(0), book -> book.write("B6", "Школа S" + districts + "9")
                        .write("C6", 5)));
        assertThat(foreign.refused().stream().map(foreign.cells()::cell)).contains("B6");

        // Rows sorted without their hidden ids: what people see counts.
        FilledWorkbook sorted = world.take(0, edited(world.workbook(0), book -> {
            String first = book.cell("B4").toString();
            book.write("B4", book.cell("B5").toString())
                    .write("B5", first)
                    .write("C4", 200)
                    .write("C5", 100);
        }));
        assertThat(sorted.refused()).isEmpty();
        assertThat(cells(world, "pupils")).containsExactlyInAnyOrder(OfNumber.of(100), OfNumber.of(200));
        assertThat(sheet(world).table().row("S" + districts + "1").orElseThrow().cells())
                .containsEntry("pupils", OfNumber.of(100));
    }

    @Test
    void textOfOthersIsNeverAFormula() {
        SheetWorld world = asked(one("note", ColumnType.TEXT));
        write(world, null, new GivenRow(null, Map.of("note", new OfText("=HYPERLINK(\"http://evil\")"))));

        edited(world.workbook(0), book -> assertThat(book.cell("B4").getCellType())
                .isEqualTo(CellType.STRING));
    }

    @Test
    void theOfficeProgramLetsOnlyCellsBeWrittenThatAreAskedFor() {
        SheetWorld world = filled();

        edited(world.workbook(0), book -> {
            assertThat(table(book).getProtect()).isTrue();
            assertThat(book.cell("C4").getCellStyle().getLocked()).isFalse();
            assertThat(book.cell("E4").getCellStyle().getLocked()).isTrue();
            assertThat(book.cell("B2").getCellStyle().getLocked()).isTrue();
            assertThat(table(book).getColumnStyle(2).getLocked()).isFalse();
            assertThat(table(book).getDataValidations()).hasSize(2);
            assertThat(book.book.isSheetVeryHidden(2)).isTrue();
        });
    }

    @Test
    void whoMayNotWriteGetsNothingToWriteToAndCannotBringItBack() {
        SheetWorld world = filled();
        long point = world.points.get(0);

        byte[] file = DATABASE.inTransaction(em -> world.beans(em, world.controller())
                .workbooks
                .sheet(point, Messages.in(Locale.ENGLISH))
                .bytes());
        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.executor(1)).workbooks.sheet(point, words())))
                .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
        assertThatThrownBy(() -> DATABASE.doInTransaction(
                        em -> world.beans(em, world.executor(1)).filled.take(point, null, file, LongWork.unwatched())))
                .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
    }

    private static Messages words() {
        return Messages.in(Messages.RUSSIAN);
    }

    private static FormDefinition one(String key, ColumnType type) {
        return new FormDefinition(
                "Одна графа", RowPer.FREE, List.of(SheetWorld.column(key, type, false, null)), List.of(), List.of());
    }

    private static Sheet table(EditedWorkbook book) {
        return book.book.getSheetAt(0);
    }

    private static Consumer<Throwable> refused(String reason) {
        return thrown -> assertThat(
                        ((ValidationException) thrown).errors().get(0).reason().key())
                .isEqualTo(reason);
    }

    private static List<CellValue> cells(SheetWorld world, String column) {
        return sheet(world).table().rows().stream()
                .map(row -> row.cells().get(column))
                .toList();
    }

    private static SheetView sheet(SheetWorld world) {
        return DATABASE.inTransaction(
                em -> world.beans(em, world.executor(0)).reading.sheet(world.points.get(0)));
    }

    private static List<SheetProblem> write(SheetWorld world, @Nullable Long version, GivenRow... rows) {
        return DATABASE.inTransaction(
                em -> world.beans(em, world.executor(0)).sheets.write(world.points.get(0), version, List.of(rows)));
    }
}
