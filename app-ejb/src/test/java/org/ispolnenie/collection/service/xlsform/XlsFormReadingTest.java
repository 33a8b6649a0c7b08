package org.ispolnenie.collection.service.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.DeliveredForms;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.service.table.TablesOfTests;
import org.junit.jupiter.api.Test;

/** Forms go out as XLSForm and come back the same; forms from elsewhere come in as far as they fit. */
class XlsFormReadingTest {

    private static final String[] HEADINGS = {
        "type",
        "name",
        "label::Русский (ru)",
        "label::English (en)",
        "hint",
        "required",
        "constraint",
        "calculation",
        "relevant"
    };

    @Test
    void everyFormThatComesWithTheProductComesBackAsItIs() {
        assertThat(DeliveredForms.all()).isNotEmpty().allSatisfy(form -> {
            XlsFormReading read = XlsFormReading.read(XlsFormWorkbook.of(form.code(), 3, form.definition()));
            assertThat(read.code()).isEqualTo(form.code());
            assertThat(read.edition()).isEqualTo(3);
            assertThat(read.definition()).isEqualTo(form.definition());
            assertThat(read.told()).isEmpty();
        });
    }

    @Test
    void formulasAreWrittenInTheWordsOfXlsForm() {
        assertThat(XlsFormFormula.written("round(passed / wrote * 100, 1)"))
                .isEqualTo("round(${passed} div ${wrote} * 100, 1)");
        assertThat(XlsFormFormula.written("if(filled(head) and role <> «эксперт», 1, 0)"))
                .isEqualTo("if(${head} != '' and ${role} != \"эксперт\", 1, 0)");
        assertThat(XlsFormFormula.written("role = \"a / b\" and not (n > 1)"))
                .isEqualTo("${role} = \"a / b\" and not (${n} > 1)");
        assertThat(XlsFormFormula.read("if(${head} != '' and ${role} != 'div', ${a} div 2, 0)"))
                .isEqualTo("if(filled(head) and role <> 'div', a / 2, 0)");
    }

    @Test
    void aFormFromElsewhereComesInAsFarAsItFits() {
        XlsFormReading read = XlsFormReading.read(form(
                row("start", "start"),
                row("begin group", "g", "Группа"),
                row("text", "head", "Директор", "Head", "ФИО полностью", "yes"),
                row("integer", "pupils", "Обучающихся", "Pupils", "", "true()", ". >= 0 and . <= 5000"),
                row("select_one subjects", "subject", "Предмет"),
                row("select_one yes_no", "ready", "Готова"),
                row("date", "day", "Дата", "", "", "", "", "", "${ready} = 'yes'"),
                row("calculate", "half", "Половина", "", "", "", "", "${pupils} div 2"),
                row("end group")));

        FormDefinition form = read.definition();
        assertThat(read.code()).isEqualTo("SCHOOLS");
        assertThat(read.edition()).isZero();
        assertThat(form.rowPer()).isEqualTo(RowPer.FREE);
        assertThat(form.columns())
                .extracting(FormColumn::type)
                .containsExactly(
                        ColumnType.TEXT,
                        ColumnType.NUMBER,
                        ColumnType.CHOICE,
                        ColumnType.YES_NO,
                        ColumnType.DATE,
                        ColumnType.COMPUTED);
        assertThat(form.columns().get(0).title()).isEqualTo("Директор");
        assertThat(form.columns().get(0).required()).isTrue();
        assertThat(form.columns().get(1).max()).isEqualTo("5000");
        assertThat(form.columns().get(2).choices()).containsExactly("Химия", "physics");
        assertThat(form.columns().get(5).formula()).isEqualTo("pupils / 2");
        assertThat(read.told())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/survey/A2", "/survey/A3", "/survey/I8", "/survey/A10");
    }

    @Test
    void whatDoesNotFitIsToldByItsCell() {
        assertThatThrownBy(() -> XlsFormReading.read(form(
                        row("select_multiple subjects", "many", "Предметы"),
                        row("geopoint", "where", "Где"),
                        row("text", "code", "Код", "", "", "", "regex(., '[0-9]+')"))))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(pointers(refused))
                        .containsExactly("/survey/A2", "/survey/A3", "/survey/G4"));
        assertThatThrownBy(() -> XlsFormReading.read(form(
                        row("text", "Head", "Директор"),
                        row("calculate", "x", "Икс", "", "", "", "", "today()"),
                        row("select_one nothing", "z", "Зет"))))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(pointers(refused))
                        .contains("/survey/B2", "/survey/A4"));
        assertThatThrownBy(() -> XlsFormReading.read(form(row("calculate", "x", "Икс", "", "", "", "", "today()"))))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(pointers(refused))
                        .containsExactly("/survey/H2"));
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThatThrownBy(() ->
                        XlsFormReading.read(TablesOfTests.workbook(sheet -> TablesOfTests.write(sheet, 0, "a", "b"))))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.errors().get(0).reason())
                        .hasToString("collection.xlsform.NO_FORM"));
        assertThatThrownBy(() -> XlsFormReading.read(TablesOfTests.csv("type;name\ntext;a\n")))
                .isInstanceOf(ValidationException.class);
    }

    private static List<String> pointers(ValidationException refused) {
        return refused.errors().stream().map(FieldError::pointer).toList();
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static byte[] form(String[]... questions) {
        return TablesOfTests.workbookOf(workbook -> {
            sheet(workbook, "survey", HEADINGS, questions);
            sheet(
                    workbook,
                    "choices",
                    row("list_name", "name", "label::Русский (ru)"),
                    row("subjects", "chemistry", "Химия"),
                    row("subjects", "physics", ""),
                    row("other", "x", "Икс"));
            sheet(workbook, "settings", row("form_title", "form_id", "version"), row("Школы", "SCHOOLS", "2019103101"));
        });
    }

    private static void sheet(XSSFWorkbook workbook, String name, String[] headings, String[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        TablesOfTests.write(sheet, 0, headings);
        for (int i = 0; i < rows.length; i++) {
            TablesOfTests.write(sheet, i + 1, rows[i]);
        }
    }
}
