package org.ispolnenie.collection.web;

import java.util.List;
import java.util.Set;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.service.sheet.SheetCells.Refused;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A sheet as the table of its page wants it, in the words of the person at it. */
final class GridJson {

    private final Words words;

    GridJson(Words words) {
        this.words = words;
    }

    /**
     * The sheet with what its columns are and what may be chosen in them.
     *
     * @param sent the rows that went out last, in their order: remarks call them by their places in it
     */
    byte[] whole(SheetView sheet, KnownObjects objects, List<String> sent) {
        return JsonText.of(json -> {
            state(json, sheet);
            rows(json, sheet, null);
            json.values("sent", sent);
            FormDefinition form = sheet.form().definition();
            json.array("columns", form.columns(), (text, column) -> column(text, form, column));
            json.array("SCHOOL", objects.of(ColumnType.SCHOOL), GridJson::object);
            json.array("EXAM_SITE", objects.of(ColumnType.EXAM_SITE), GridJson::object);
            json.array("FILE", objects.of(ColumnType.FILE), GridJson::object);
        });
    }

    /**
     * The sheet after cells were written.
     *
     * @param touched the rows that may have changed; null: somebody else has written besides, all may
     */
    byte[] written(SheetView sheet, @Nullable Set<String> touched, List<Refused> refused) {
        return JsonText.of(json -> {
            state(json, sheet);
            rows(json, sheet, touched);
            json.array("refused", refused, this::refusal);
        });
    }

    private void state(JsonText json, SheetView sheet) {
        FormDefinition form = sheet.form().definition();
        List<SheetRow> rows = sheet.table().rows();
        json.field("version", String.valueOf(sheet.version()))
                .field("writable", sheet.writable())
                .field("free", form.objectColumn().isEmpty())
                .field("by", sheet.written() == null ? null : sheet.written().by())
                .field(
                        "at",
                        sheet.written() == null
                                ? null
                                : words.moment(sheet.written().at()))
                .array("names", sheet.objects(), GridJson::object)
                .array("problems", sheet.problems().first(), (text, problem) -> problem(text, problem, rows))
                .field("more", sheet.problems().more())
                .array("totals", form.totals(), (text, total) -> total(text, total, form, sheet.summary()));
    }

    private static void rows(JsonText json, SheetView sheet, @Nullable Set<String> touched) {
        List<SheetRow> rows = sheet.table().rows();
        json.field("all", touched == null)
                .field("count", rows.size())
                .array(
                        "rows",
                        rows.stream()
                                .filter(row -> touched == null || touched.contains(row.key()))
                                .toList(),
                        (text, row) -> text.field("id", row.key())
                                .object(
                                        "cells",
                                        row.cells(),
                                        (cells, all) -> all.forEach((key, value) -> value.write(cells, key))));
    }

    private static void column(JsonText json, FormDefinition form, FormColumn column) {
        boolean fixed = column.isComputed() || column.type() == form.rowPer().objects();
        json.field("key", column.key())
                .field("title", column.title())
                .value("type", column.type())
                .value("cells", form.types().get(column.key()))
                .field("fixed", fixed)
                .field("required", column.required())
                .decimal("min", column.min())
                .decimal("max", column.max())
                .field("unit", column.titleEndsWithUnit() ? null : column.unit())
                .values("choices", column.choices())
                .field("formula", column.formula())
                .field("help", column.help());
    }

    private static void object(JsonText json, SheetObject object) {
        json.field("code", object.code()).field("name", object.name());
    }

    private void problem(JsonText json, SheetProblem problem, List<SheetRow> rows) {
        json.field(
                        "row",
                        problem.row() == 0 ? null : rows.get(problem.row() - 1).key())
                .field("column", problem.column())
                .value("weight", problem.weight())
                .field("detail", words.of(problem.detail()));
    }

    private void total(JsonText json, FormTotal total, FormDefinition form, FormSummary summary) {
        FormulaResult result = form.total(total, summary);
        json.field("title", total.title());
        value(json, "value", result.value());
        json.field("trouble", result.trouble() == null || result.comesToNothing() ? null : words.of(result.trouble()));
        json.field("leftOut", CellWords.leftOut(words, form.leftOut(total, summary)));
    }

    private void refusal(JsonText json, Refused refused) {
        json.field("row", refused.row()).field("column", refused.column()).field("conflict", refused.conflict());
        value(json, "stands", refused.stands());
        json.field("detail", words.of(refused.detail()));
    }

    private static void value(JsonText json, String name, @Nullable CellValue value) {
        if (value == null) {
            json.field(name, (String) null);
        } else {
            value.write(json, name);
        }
    }
}
