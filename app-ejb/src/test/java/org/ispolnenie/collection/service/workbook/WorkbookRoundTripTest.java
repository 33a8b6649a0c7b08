package org.ispolnenie.collection.service.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.RowKeys;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetReading;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.sheet.AskedTable;
import org.ispolnenie.collection.service.sheet.GivenTable;
import org.ispolnenie.collection.service.sheet.SheetToFill;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.service.work.LongWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that nobody has written to brings back the table that was taken out, whatever stands in it. */
class WorkbookRoundTripTest {

    private static final List<SheetObject> SCHOOLS = List.of(
            new SheetObject(1, "470101", "МБОУ «СОШ № 1»"),
            new SheetObject(2, "470102", "Школа (с. Красное)"),
            new SheetObject(3, "470103", "=1+1"));
    private static final List<String> CHOICES = List.of("Химия", "=СУММ(A1)", "0101", "да", "TRUE");
    private static final KnownObjects OBJECTS = new KnownObjects(Map.of(ColumnType.SCHOOL, SCHOOLS));
    private static final FormDefinition FORM = form(RowPer.FREE);

    private static FormDefinition form(RowPer rowPer) {
        return new FormDefinition(
                "Всё, что бывает",
                rowPer,
                List.of(
                        column("school", ColumnType.SCHOOL, null),
                        column("text", ColumnType.TEXT, null),
                        column("number", ColumnType.NUMBER, null),
                        column("day", ColumnType.DATE, null),
                        column("choice", ColumnType.CHOICE, null),
                        column("flag", ColumnType.YES_NO, null),
                        column("person", ColumnType.PERSON, null),
                        column("computed", ColumnType.COMPUTED, "number * 2")),
                List.of(),
                List.of());
    }

    private static FormColumn column(String key, ColumnType type, @Nullable String formula) {
        return new FormColumn(
                key,
                "Графа «" + key + "» & <другие>",
                type,
                key.equals("text"),
                null,
                null,
                type == ColumnType.NUMBER ? "балл" : null,
                type == ColumnType.CHOICE ? CHOICES : List.of(),
                formula,
                "Что «писать» & как");
    }

    @Property(tries = 200)
    void whatWasTakenOutComesBack(@ForAll("rows") List<Map<String, CellValue>> cells, @ForAll boolean english) {
        RowKeys keys = RowKeys.first();
        List<SheetRow> rows = cells.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new SheetRow(keys.get(), 1, null, FORM.computed(row, (key, trouble) -> {})))
                .toList();
        comesBack(SheetTable.of(FORM, rows), english ? Locale.ENGLISH : Messages.RUSSIAN);
    }

    @Property(tries = 50)
    void soDoesATableWithARowForEachSchool(@ForAll("rows") List<Map<String, CellValue>> cells) {
        FormDefinition form = form(RowPer.SCHOOL);
        List<SheetRow> rows = SCHOOLS.stream()
                .map(school -> {
                    Map<String, CellValue> row =
                            new HashMap<>(cells.isEmpty() ? Map.of() : cells.get((int) school.id() % cells.size()));
                    row.put("school", new OfText(school.code()));
                    return new SheetRow(
                            school.code(), (int) school.id(), school.id(), form.computed(row, (key, trouble) -> {}));
                })
                .toList();
        comesBack(SheetTable.of(form, rows), Messages.RUSSIAN);
    }

    @Test
    void soDoesOneThatLibreOfficeHasOpenedAndSaved(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> texts =
                List.of("=1+1", "+7 812 000", "0101", "1.2", "-5", "TRUE", "a\nb", "<я> & «ты»", "МБОУ «СОШ»");
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Map<String, CellValue> row = Map.of(
                    "school", new OfText(SCHOOLS.get(i % SCHOOLS.size()).code()),
                    "text", new OfText(texts.get(i)),
                    "number", new OfNumber(new BigDecimal("1234.56789").scaleByPowerOfTen(i - 4)),
                    "day", new OfDay(LocalDate.of(2020, 2, 20 + i)),
                    "choice", new OfText(CHOICES.get(i % CHOICES.size())),
                    "flag", new OfFlag(i % 2 == 0));
            rows.add(new SheetRow(String.valueOf(i + 1), 1, null, FORM.computed(row, (key, trouble) -> {})));
        }
        SheetTable table = SheetTable.of(FORM, rows);

        comesBack(table, LibreOffice.saved(SheetWorkbook.of(fill(table), Messages.in(Messages.RUSSIAN)), folder));
    }

    private static void comesBack(SheetTable table, Locale language) {
        comesBack(table, SheetWorkbook.of(fill(table), Messages.in(language)));
    }

    private static void comesBack(SheetTable table, byte[] workbook) {
        AskedTable asked = new AskedTable(fill(table).sheet().form(), table, OBJECTS);
        try (WorkbookFile file = WorkbookFile.open(workbook, WorkbookLayout.LIMITS)) {
            WorkbookMark mark = WorkbookMark.in(file);
            assertThat(mark.version()).isEqualTo(7);
            FilledTable filled = FilledTable.read(file, mark, asked, LongWork.unwatched());
            GivenTable given = filled.given();
            assertThat(given.wrong()).isEmpty();
            SheetReading reading = SheetReading.read(given.rows(), table, OBJECTS, RowKeys.first());
            assertThat(reading.wrong()).isEmpty();
            assertThat(reading.rows()).extracting(SheetRow::key).isEqualTo(keys(table));
            assertThat(reading.rows())
                    .extracting(SheetRow::cells)
                    .isEqualTo(table.rows().stream().map(SheetRow::cells).toList());
        }
    }

    private static List<String> keys(SheetTable table) {
        return table.rows().stream().map(SheetRow::key).toList();
    }

    private static SheetToFill fill(SheetTable table) {
        SheetView view = new SheetView(
                1,
                7,
                new SheetView.Form("FORM", 1, table.form()),
                true,
                null,
                table,
                SCHOOLS,
                new SheetView.Problems(List.of(), 0),
                FormSummary.NOTHING,
                List.of());
        return new SheetToFill(view, new OrganizationRef(1, "MR03", "Волховский район"), "4.1", OBJECTS);
    }

    @Provide
    Arbitrary<List<Map<String, CellValue>>> rows() {
        return Combinators.combine(
                        optional(Arbitraries.of(SCHOOLS).map(school -> new OfText(school.code()))),
                        optional(texts(300).map(OfText::new)),
                        optional(numbers().map(OfNumber::new)),
                        optional(days().map(OfDay::new)),
                        optional(Arbitraries.of(CHOICES).map(OfText::new)),
                        optional(Arbitraries.of(true, false).map(OfFlag::new)),
                        optional(texts(40).map(WrittenText::line).map(OfText::new)))
                .as((school, text, number, day, choice, flag, person) -> {
                    Map<String, CellValue> row = new HashMap<>();
                    put(row, "school", school);
                    put(row, "text", text);
                    put(row, "number", number);
                    put(row, "day", day);
                    put(row, "choice", choice);
                    put(row, "flag", flag);
                    put(row, "person", person);
                    return row;
                })
                .list()
                .ofMaxSize(6);
    }

    private static void put(Map<String, CellValue> row, String key, @Nullable CellValue value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    private static <T extends CellValue> Arbitrary<@Nullable CellValue> optional(Arbitrary<T> values) {
        return values.map(value -> (CellValue) value).injectNull(0.3);
    }

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(longest),
                        Arbitraries.of(
                                "=1+1", "+7 812", "@я", "-5", "0101", "1.2", "<a>&\"'", "да", "a\nb\tc", "🙂",
                                "_x0041_"))
                .map(WrittenText::text)
                .filter(text -> !WrittenText.isNothing(text));
    }

    private static Arbitrary<BigDecimal> numbers() {
        BigInteger most = BigInteger.TEN.pow(25).subtract(BigInteger.ONE);
        return Arbitraries.oneOf(
                Arbitraries.integers().map(BigDecimal::valueOf),
                Arbitraries.bigIntegers().between(most.negate(), most).map(digits -> new BigDecimal(digits, 10)),
                Arbitraries.of("0.1", "1234.5", "-0.0000000001", "999999999999999", "0.3333333333")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
