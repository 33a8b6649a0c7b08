package org.ispolnenie.collection.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ispolnenie.collection.domain.cell.CellsText;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowCheck;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.RowDifference.Kind;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.failure.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReadingTest {

    private static final Act ACT = new Act("executor", Instant.EPOCH);

    private static final FormDefinition FORM = new FormDefinition(
            "Подготовка",
            RowPer.FREE,
            List.of(
                    column("taken", ColumnType.NUMBER, true),
                    column("passed", ColumnType.NUMBER, true),
                    column("day", ColumnType.DATE, false),
                    new FormColumn(
                            "subject",
                            "Предмет",
                            ColumnType.CHOICE,
                            false,
                            null,
                            null,
                            null,
                            List.of("Химия", "История"),
                            null,
                            null),
                    column("ready", ColumnType.YES_NO, false),
                    column("note", ColumnType.TEXT, false),
                    column("school", ColumnType.SCHOOL, false),
                    new FormColumn(
                            "share",
                            "Доля",
                            ColumnType.COMPUTED,
                            false,
                            null,
                            null,
                            null,
                            List.of(),
                            "round(passed / taken * 100, 1)",
                            null)),
            List.of(new FormTotal("all", "Всего", "sum(passed)"), new FormTotal("rows", "Строк", "count()")),
            List.of(new RowCheck("passed <= taken", "Сдали больше, чем сдавали")));

    private static final FormDefinition PER_SCHOOL = new FormDefinition(
            "По школам",
            RowPer.SCHOOL,
            List.of(column("school", ColumnType.SCHOOL, true), column("pupils", ColumnType.NUMBER, true)),
            List.of(),
            List.of());

    private static final KnownObjects SCHOOLS = new KnownObjects(Map.of(
            ColumnType.SCHOOL,
            List.of(new SheetObject(7, "S-1", "Школа № 1"), new SheetObject(8, "S-2", "Школа № 2"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            taken   | 40           | 40
            taken   | 1 234,5      | 1234.5
            taken   | ` 12 `       | 12
            taken   | -3           | -3
            taken   | 1e5          | NOT_A_NUMBER
            taken   | сорок        | NOT_A_NUMBER
            taken   | 12 34        | NOT_A_NUMBER
            taken   | 12345678901234567 | TOO_MANY_DIGITS
            taken   | 99999999999999999999999999999999 | TOO_MANY_DIGITS
            day     | 2020-04-20   | 2020-04-20
            day     | 20.04.2020   | 2020-04-20
            day     | 1.4.2020     | 2020-04-01
            day     | 20.04.20     | 2020-04-20
            day     | 1.4.05       | 2005-04-01
            day     | 31.04.20     | NOT_A_DATE
            day     | 20.04.202    | NOT_A_DATE
            day     | 31.04.2020   | NOT_A_DATE
            day     | 43941        | NOT_A_DATE
            day     | 01.01.0020   | DATE_OUT_OF_RANGE
            subject | химия        | Химия
            subject | Физика       | NO_SUCH_CHOICE
            ready   | Да           | true
            ready   | -            | false
            ready   | наверное     | NOT_YES_OR_NO
            school  | S-2          | S-2
            school  | школа № 1    | S-1
            school  | S-9          | NOT_YOUR_OBJECT
            note    | =cmd()       | =cmd()
            note    | ` `          | null
            absent  | 1            | NO_SUCH_COLUMN
            share   | 99           | null
            """)
    void aCellIsReadAsItsColumnWantsIt(String column, String written, String read) {
        SheetReading reading = read(SheetTable.of(FORM, List.of()), given(null, Map.of(column, new OfText(written))));

        if (reading.wrong().isEmpty()) {
            assertThat(String.valueOf(reading.table().rows().get(0).cells().get(column)))
                    .isEqualTo(read);
        } else {
            assertThat(reading.wrong().get(0).detail().key()).endsWith("." + read);
            assertThat(reading.wrong().get(0).pointer()).isEqualTo("/sheet/1/" + column);
        }
    }

    @Test
    void boundsHold() {
        FormDefinition form = new FormDefinition(
                "Форма",
                RowPer.FREE,
                List.of(new FormColumn(
                        "n",
                        "N",
                        ColumnType.NUMBER,
                        false,
                        BigDecimal.ZERO,
                        new BigDecimal("99.5"),
                        null,
                        List.of(),
                        null,
                        null)),
                List.of(),
                List.of());

        assertThat(read(
                                SheetTable.of(form, List.of()),
                                given(null, Map.of("n", OfNumber.of(-1))),
                                given(null, Map.of("n", OfNumber.of(100))),
                                given(null, Map.of("n", new OfText("99,5"))))
                        .wrong())
                .extracting(problem -> problem.detail().toString())
                .containsExactly("collection.cell.BELOW|0", "collection.cell.ABOVE|99.5");
    }

    @Test
    void whatIsCountedIsWhole() {
        FormDefinition form = new FormDefinition(
                "Форма",
                RowPer.FREE,
                List.of(new FormColumn(
                        "people", "Людей", ColumnType.NUMBER, false, null, null, "чел.", List.of(), null, null)),
                List.of(),
                List.of());

        assertThat(read(
                                SheetTable.of(form, List.of()),
                                given(null, Map.of("people", new OfText("12,5"))),
                                given(null, Map.of("people", new OfText("12,0"))),
                                given(null, Map.of("people", OfNumber.of(13))))
                        .wrong())
                .extracting(problem -> problem.pointer() + " " + problem.detail())
                .containsExactly("/sheet/1/people collection.cell.NOT_WHOLE|чел.");
    }

    @Test
    void aRowThatIsGoneIsCalledByWhatStandsInItAndNotByItsId() {
        assertThat(read(
                                SheetTable.of(FORM, List.of()),
                                given("~ax8l5fmirfjf", Map.of("note", new OfText("Первая очередь"))),
                                given("~bx8l5fmirfjf", Map.of()))
                        .wrong())
                .extracting(problem -> problem.pointer() + " " + problem.detail())
                .containsExactly(
                        "/sheet/1 collection.sheet.ROW_GONE|Первая очередь",
                        "/sheet/2 collection.sheet.EMPTY_ROW_GONE");
    }

    @Test
    void whatIsMissingIsToldAndHindersTheReportOnly() {
        SheetReading reading = read(
                SheetTable.of(FORM, List.of()),
                given(null, Map.of("taken", OfNumber.of(10))),
                given(null, Map.of("taken", OfNumber.of(10), "passed", OfNumber.of(11))),
                given(null, Map.of("taken", OfNumber.of(0), "passed", OfNumber.of(0))));

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.table().isComplete()).isFalse();
        assertThat(reading.table().problems())
                .extracting(problem -> problem.pointer() + " " + problem.weight() + " "
                        + problem.detail().key())
                .containsExactly(
                        "/sheet/1/passed HINDERS_REPORT collection.sheet.MISSING",
                        "/sheet/2 HINDERS_REPORT collection.sheet.CHECK",
                        "/sheet/3/share TOLD collection.formula.DIVISION_BY_NOTHING");
        assertThat(SheetTable.of(FORM, List.of()).problems())
                .extracting(SheetProblem::weight)
                .containsExactly(Weight.HINDERS_REPORT);
    }

    @Test
    void eachSchoolHasItsRow() {
        SheetReading reading = read(
                SheetTable.of(PER_SCHOOL, List.of()),
                given(null, Map.of("school", new OfText("Школа № 2"), "pupils", OfNumber.of(300))));

        assertThat(reading.table().rows())
                .extracting(row -> row.key() + row.objectId() + row.cells().get("pupils"))
                .containsExactly("S-28300", "S-17null");
    }

    @Test
    void rowsOfForeignSchoolsAndSecondRowsAreRefused() {
        SheetReading reading = read(
                SheetTable.of(PER_SCHOOL, List.of()),
                given("S-9", Map.of()),
                given("S-1", Map.of()),
                given(null, Map.of("school", new OfText("S-1"))),
                given(null, Map.of("pupils", OfNumber.of(1))));

        assertThat(reading.wrong())
                .extracting(
                        problem -> problem.pointer() + " " + problem.detail().key())
                .containsExactly(
                        "/sheet/1/school collection.cell.NOT_YOUR_OBJECT",
                        "/sheet/3 collection.sheet.ROW_TWICE",
                        "/sheet/4/school collection.sheet.NO_OBJECT");
    }

    @Test
    void onlyWhatHasChangedIsWritten() {
        SheetTable before = read(
                        SheetTable.of(FORM, List.of()),
                        given(null, Map.of("note", new OfText("а"))),
                        given(null, Map.of("note", new OfText("б"))),
                        given(null, Map.of("note", new OfText("в"))))
                .table();
        SheetTable after = SheetReading.read(
                        List.of(
                                given("1", Map.of("note", new OfText("а"))),
                                given(null, Map.of("note", new OfText("новая"))),
                                given("3", Map.of("note", new OfText("другая")))),
                        before,
                        KnownObjects.NONE,
                        new RowKeys(4))
                .table();

        assertThat(before.changesTo(after).written()).extracting(SheetRow::key).containsExactly("4", "3");
        assertThat(before.changesTo(after).replaced()).containsExactlyInAnyOrder("2", "3");
        assertThat(before.differencesTo(after))
                .extracting(difference -> difference.key() + difference.kind())
                .containsExactly("4" + Kind.ADDED, "3" + Kind.CHANGED, "2" + Kind.GONE);
        assertThat(before.changesTo(before).areNone()).isTrue();
    }

    @Test
    void twoPeopleOnOneCell() {
        SheetRow row = new SheetRow("1", 1024, null, Map.of("taken", OfNumber.of(5)));
        FormColumn taken = FORM.column("taken").orElseThrow();

        assertThat(new CellChange("1", "taken", new OfText("5,0"), OfNumber.of(6))
                        .to(row, taken, FORM, KnownObjects.NONE)
                        .cells())
                .containsEntry("taken", OfNumber.of(6));
        assertThat(new CellChange("1", "taken", null, OfNumber.of(5)).to(row, taken, FORM, KnownObjects.NONE))
                .isEqualTo(row);
        assertThatThrownBy(() -> new CellChange("1", "taken", OfNumber.of(4), OfNumber.of(6))
                        .to(row, taken, FORM, KnownObjects.NONE))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> new CellChange("1", "taken", OfNumber.of(5), new OfText("шесть"))
                        .to(row, taken, FORM, KnownObjects.NONE))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aSendingFreezesItsRevision() {
        Sheet sheet = Sheet.begin(1, CollectionForm.made("FORM", FORM, ACT), ACT);
        assertThat(sheet.send(70, ACT)).isEmpty();
        SheetTable table = read(SheetTable.of(FORM, List.of()), given(null, Map.of("passed", OfNumber.of(3))))
                .table();
        sheet.write(table, sheet.newKeys(), ACT);

        SheetSending sending = sheet.send(71, ACT).orElseThrow();
        SheetRow row = table.rows().get(0);
        sheet.write(row, row.with(Map.of("passed", OfNumber.of(9))), sheet.newKeys(), ACT);

        assertThat(sending.revision()).isEqualTo(1);
        assertThat(sheet.revision()).isEqualTo(2);
        assertThat(total(sending.summary())).isEqualTo(OfNumber.of(3));
        assertThat(total(sheet.summary())).isEqualTo(OfNumber.of(9));
    }

    private static @Nullable CellValue total(FormSummary summary) {
        return FORM.total(FORM.totals().get(0), summary).value();
    }

    @Property(tries = 200)
    void cellByCellIsTheSameAsAtOnce(@ForAll @Size(max = 20) List<@IntRange(max = 999) Integer> writings) {
        Sheet sheet = Sheet.begin(1, CollectionForm.made("FORM", FORM, ACT), ACT);
        Map<String, SheetRow> rows = new HashMap<>();
        for (int writing : writings) {
            String key = String.valueOf(writing % 4);
            SheetRow before = rows.get(key);
            SheetRow after = new SheetRow(key, writing % 4, null, Map.of("passed", OfNumber.of(writing)));
            sheet.write(before, after, sheet.newKeys(), ACT);
            rows.put(key, after);
        }

        SheetTable whole = SheetTable.of(FORM, List.copyOf(rows.values()));
        assertThat(sheet.rowCount()).isEqualTo(rows.size());
        FORM.totals().forEach(total -> assertThat(FORM.total(total, sheet.summary()))
                .isEqualTo(FORM.total(total, whole.summary())));
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadOrRefused(@ForAll String any) {
        FORM.columns().forEach(column -> {
            SheetReading reading =
                    read(SheetTable.of(FORM, List.of()), given(null, Map.of(column.key(), new OfText(any))));
            if (reading.wrong().isEmpty()) {
                Map<String, CellValue> cells = reading.table().rows().get(0).cells();
                assertThat(CellsText.read(CellsText.of(cells), FORM.types())).isEqualTo(cells);
            }
        });
    }

    @Test
    void tooManyRowsAreRefusedUnread() {
        List<GivenRow> many = IntStream.rangeClosed(0, SheetTable.MOST_ROWS)
                .mapToObj(i -> given(null, Map.of("ready", new OfFlag(true))))
                .toList();

        assertThat(SheetReading.read(many, SheetTable.of(FORM, List.of()), KnownObjects.NONE, RowKeys.first())
                        .wrong())
                .hasSize(1);
    }

    private static SheetReading read(SheetTable before, GivenRow... rows) {
        return SheetReading.read(List.of(rows), before.withObjects(SCHOOLS), SCHOOLS, RowKeys.first());
    }

    private static GivenRow given(@Nullable String id, Map<String, CellValue> cells) {
        return new GivenRow(id, cells);
    }

    private static FormColumn column(String key, ColumnType type, boolean required) {
        return new FormColumn(key, key, type, required, null, null, null, List.of(), null, null);
    }
}
