package org.ispolnenie.collection.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.RowDifference;
import org.ispolnenie.collection.domain.sheet.RowDifference.CellDifference;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.collection.service.workbook.FilledWorkbook.CellNames;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Sheets as JSON, in the words of the caller's language. */
final class SheetJson {

    private static final String ID = "id";

    private final Messages words;
    private final @Nullable CellNames cells;

    SheetJson(Messages words) {
        this(words, null);
    }

    /** @param cells names the cells that problems are about, where the table came as a workbook */
    SheetJson(Messages words, @Nullable CellNames cells) {
        this.words = words;
        this.cells = cells;
    }

    /** @param refused what could not be kept of what was just sent; empty: everything was */
    void write(JsonText json, SheetView sheet, List<SheetProblem> refused) {
        write(json, sheet, refused, List.of());
    }

    /** @param told what else the caller should know of how the table was read */
    void write(JsonText json, SheetView sheet, List<SheetProblem> refused, List<SheetProblem> told) {
        List<SheetProblem> problems = new ArrayList<>(told);
        problems.addAll(refused.isEmpty() ? sheet.problems().first() : refused);
        FormDefinition form = sheet.form().definition();
        json.id("controlPointId", sheet.controlPointId())
                .field("version", sheet.version())
                .field("stored", refused.isEmpty())
                .field("form", sheet.form().code())
                .field("edition", sheet.form().edition())
                .field("writable", sheet.writable())
                .field(
                        "writtenBy",
                        sheet.written() == null ? null : sheet.written().by())
                .value(
                        "writtenAt",
                        sheet.written() == null ? null : sheet.written().at())
                .array("rows", sheet.table().rows(), (text, row) -> row(text, form, row))
                .array("objects", sheet.objects(), SheetJson::object)
                .array("problems", problems, this::problem)
                .field("moreProblems", refused.isEmpty() ? sheet.problems().more() : 0);
        totals(json, form, sheet.summary());
        json.array("sendings", sheet.sendings(), (text, sending) -> text.field("revision", sending.revision())
                .id("reportId", sending.reportId())
                .value("sentAt", sending.at())
                .field("rows", sending.rows()));
    }

    /** A row with all its columns; an empty cell is null. */
    static void row(JsonText json, FormDefinition form, SheetRow row) {
        json.field(ID, row.key());
        cells(json, form, row);
    }

    static void cells(JsonText json, FormDefinition form, SheetRow row) {
        form.columns().forEach(column -> cell(json, column.key(), row.cells().get(column.key())));
    }

    static void cell(JsonText json, String name, @Nullable CellValue value) {
        if (value == null) {
            json.field(name, (String) null);
        } else {
            value.write(json, name);
        }
    }

    static void object(JsonText json, SheetObject object) {
        json.field("code", object.code()).field("name", object.name());
    }

    void problem(JsonText json, SheetProblem problem) {
        json.number("row", problem.row() == 0 ? null : problem.row())
                .field("column", problem.column())
                .value("weight", problem.weight())
                .field("detail", words.text(problem.detail()));
        if (cells != null) {
            json.field("cell", cells.cell(problem));
        }
    }

    /** The totals of a form over what a summary knows. */
    void totals(JsonText json, FormDefinition form, FormSummary summary) {
        json.array("totals", form.totals(), (text, total) -> {
            total(text, total, form.total(total, summary));
            text.field("leftOut", form.leftOut(total, summary));
        });
    }

    private void total(JsonText json, FormTotal total, FormulaResult result) {
        json.field("key", total.key()).field("title", total.title());
        cell(json, "value", result.value());
        json.field("trouble", result.trouble() == null ? null : words.text(result.trouble()));
    }

    static void difference(JsonText json, RowDifference difference) {
        json.field("row", difference.key())
                .value("change", difference.kind())
                .array("cells", difference.cells(), SheetJson::cellDifference);
    }

    private static void cellDifference(JsonText json, CellDifference difference) {
        json.field("column", difference.column());
        cell(json, "was", difference.was());
        cell(json, "is", difference.is());
    }

    /** The rows of a table. */
    static List<GivenRow> rows(JsonFields fields) {
        return fields.requiredObjects("rows").stream().map(SheetJson::given).toList();
    }

    private static GivenRow given(JsonFields row) {
        @Nullable String id = row.text(ID);
        Map<String, CellValue> cells = new HashMap<>();
        row.all().forEach((key, value) -> {
            if (!key.equals(ID)) {
                @Nullable CellValue cell = value(row, key);
                if (cell != null) {
                    cells.put(key, cell);
                }
            }
        });
        return new GivenRow(id, cells);
    }

    static CellChange change(JsonFields fields) {
        return new CellChange(fields.text("row"), fields.given("column"), value(fields, "was"), value(fields, "value"));
    }

    /** What stands in a cell; null: nothing. */
    private static @Nullable CellValue value(JsonFields fields, String name) {
        @Nullable JsonValue value = fields.value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            return new OfText(text.getString());
        }
        if (value instanceof JsonNumber number
                && number.bigDecimalValue().precision() < 100
                && Math.abs(number.bigDecimalValue().scale()) < 100) {
            return new OfNumber(number.bigDecimalValue());
        }
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return new OfFlag(value.equals(JsonValue.TRUE));
        }
        fields.refuse(name, Message.of("collection.NOT_A_CELL_VALUE"));
        return null;
    }
}
