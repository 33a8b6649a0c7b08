package org.ispolnenie.collection.domain.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** A form as JSON: as REST shows it, as it is stored, as the delivered ones are written. */
@Converter
public class FormText implements AttributeConverter<FormDefinition, String> {

    private static final String KEY = "key";
    private static final String TITLE = "title";
    private static final String FORMULA = "formula";

    /** Writes its fields. */
    public static void write(JsonText json, FormDefinition form) {
        json.field(TITLE, form.title())
                .value("rowPer", form.rowPer())
                .array("columns", form.columns(), FormText::write)
                .array("totals", form.totals(), (text, total) -> text.field(KEY, total.key())
                        .field(TITLE, total.title())
                        .field(FORMULA, total.formula()))
                .array("checks", form.checks(), (text, check) -> text.field(FORMULA, check.formula())
                        .field("message", check.message()));
    }

    /** A column as JSON. */
    public static void write(JsonText json, FormColumn column) {
        json.field(KEY, column.key())
                .field(TITLE, column.title())
                .value("type", column.type())
                .field("required", column.required())
                .decimal("min", column.min())
                .decimal("max", column.max())
                .field("unit", column.unit())
                .values("choices", column.choices())
                .field(FORMULA, column.formula())
                .field("help", column.help());
    }

    /** Reads back what was written; fields that are missing say nothing. */
    public static FormDefinition read(Map<String, @Nullable Object> form) {
        return new FormDefinition(
                given(form, TITLE),
                RowPer.valueOf(given(form, "rowPer")),
                JsonTree.objects(form, "columns").stream().map(FormText::column).toList(),
                JsonTree.objects(form, "totals").stream()
                        .map(total -> new FormTotal(given(total, KEY), given(total, TITLE), given(total, FORMULA)))
                        .toList(),
                JsonTree.objects(form, "checks").stream()
                        .map(check -> new RowCheck(given(check, FORMULA), given(check, "message")))
                        .toList());
    }

    private static FormColumn column(Map<String, @Nullable Object> column) {
        return new FormColumn(
                given(column, KEY),
                given(column, TITLE),
                ColumnType.valueOf(given(column, "type")),
                Boolean.TRUE.equals(column.get("required")),
                JsonTree.number(column, "min"),
                JsonTree.number(column, "max"),
                JsonTree.text(column, "unit"),
                List.copyOf(JsonTree.texts(column, "choices")),
                JsonTree.text(column, FORMULA),
                JsonTree.text(column, "help"));
    }

    private static String given(Map<String, @Nullable Object> object, String name) {
        @Nullable String text = JsonTree.text(object, name);
        if (text == null) {
            throw new IllegalArgumentException("a form without «" + name + "»");
        }
        return text;
    }

    @Override
    public String convertToDatabaseColumn(FormDefinition form) {
        return new String(JsonText.of(json -> write(json, form)), StandardCharsets.UTF_8);
    }

    @Override
    public FormDefinition convertToEntityAttribute(String stored) {
        return read(JsonTree.object(stored));
    }
}
