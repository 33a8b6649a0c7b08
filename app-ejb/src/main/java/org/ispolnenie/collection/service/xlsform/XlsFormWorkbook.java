package org.ispolnenie.collection.service.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.jspecify.annotations.Nullable;

/**
 * A collection form as an XLSForm: columns are questions of the sheet {@code survey}. What XLSForm has no words for stands
 * on sheets of our own, which other tools pass over.
 */
final class XlsFormWorkbook {

    private final Workbook workbook;
    private final FormDefinition form;

    private XlsFormWorkbook(Workbook workbook, FormDefinition form) {
        this.workbook = workbook;
        this.form = form;
    }

    static byte[] of(String code, int edition, FormDefinition form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            XlsFormWorkbook written = new XlsFormWorkbook(workbook, form);
            written.survey();
            written.choices();
            written.sheet(
                    XlsFormSheets.SETTINGS,
                    List.of("form_title", "form_id", "version"),
                    Stream.of(List.of(form.title(), code, String.valueOf(edition))));
            written.ours(code, edition);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void survey() {
        sheet(
                XlsFormSheets.SURVEY,
                List.of("type", "name", "label", "hint", "required", "constraint", "calculation"),
                form.columns().stream().map(XlsFormWorkbook::question));
    }

    private static List<String> question(FormColumn column) {
        return List.of(
                XlsFormTypes.written(column),
                column.key(),
                column.title(),
                said(column.help()),
                column.required() ? "yes" : "",
                constraint(column.min(), column.max()),
                column.formula() == null ? "" : XlsFormFormula.written(column.formula()));
    }

    private static String constraint(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return Stream.of(
                        min == null ? "" : ". >= " + min.toPlainString(),
                        max == null ? "" : ". <= " + max.toPlainString())
                .filter(bound -> !bound.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private void choices() {
        Stream<List<String>> ours = form.columns().stream()
                .filter(column -> column.type() == ColumnType.CHOICE)
                .flatMap(column -> column.choices().stream()
                        .map(choice ->
                                List.of(column.key(), "c" + (column.choices().indexOf(choice) + 1), choice)));
        Stream<List<String>> yesNo = form.columns().stream().anyMatch(column -> column.type() == ColumnType.YES_NO)
                ? Stream.of(List.of(XlsFormTypes.YES_NO, "yes", "Да"), List.of(XlsFormTypes.YES_NO, "no", "Нет"))
                : Stream.of();
        sheet(XlsFormSheets.CHOICES, List.of("list_name", "name", "label"), Stream.concat(ours, yesNo));
    }

    private void ours(String code, int edition) {
        sheet(
                XlsFormSheets.FORM,
                List.of("form_id", "edition", "row_per"),
                Stream.of(List.of(code, String.valueOf(edition), form.rowPer().name())));
        sheet(
                XlsFormSheets.COLUMNS,
                List.of("name", "kind", "unit"),
                form.columns().stream()
                        .map(column -> List.of(column.key(), column.type().name(), said(column.unit()))));
        sheet(
                XlsFormSheets.TOTALS,
                List.of("name", "label", "formula"),
                form.totals().stream().map(total -> List.of(total.key(), total.title(), total.formula())));
        sheet(
                XlsFormSheets.CHECKS,
                List.of("formula", "message"),
                form.checks().stream().map(check -> List.of(check.formula(), check.message())));
    }

    private void sheet(String name, List<String> headings, Stream<List<String>> rows) {
        Worksheet sheet = PrintedSheet.in(workbook, name);
        int place = 0;
        for (String heading : headings) {
            sheet.value(0, place, heading);
            sheet.style(0, place++).bold().set();
        }
        int row = 1;
        for (List<String> cells : rows.toList()) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(row, i, cells.get(i));
                }
            }
            row++;
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
