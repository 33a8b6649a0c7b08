package org.ispolnenie.collection.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormText;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowCheck;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.service.form.FormView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Collection forms as JSON. */
final class FormJson {

    private FormJson() {}

    static void write(JsonText json, FormView form) {
        json.id("id", form.id())
                .field("version", form.version())
                .field("code", form.code())
                .field("edition", form.edition())
                .field("used", form.used())
                .field("madeBy", form.madeBy())
                .value("madeAt", form.madeAt());
        FormText.write(json, form.definition());
    }

    /** The form without its columns, for lists. */
    static void writeShort(JsonText json, FormView form) {
        json.id("id", form.id())
                .field("version", form.version())
                .field("code", form.code())
                .field("edition", form.edition())
                .field("used", form.used())
                .field("title", form.definition().title())
                .value("rowPer", form.definition().rowPer())
                .field("columns", form.definition().columns().size());
    }

    /** What a form asks for; whether it holds together is the form's to say. */
    static FormDefinition read(JsonFields fields) {
        String title = fields.required("title");
        RowPer rowPer = Objects.requireNonNullElse(fields.constant("rowPer", RowPer.class), RowPer.FREE);
        List<FormColumn> columns =
                fields.objects("columns").stream().map(FormJson::column).toList();
        List<FormTotal> totals = fields.objects("totals").stream()
                .map(total -> new FormTotal(total.given("key"), total.given("title"), total.given("formula")))
                .toList();
        List<RowCheck> checks = fields.objects("checks").stream()
                .map(check -> new RowCheck(check.given("formula"), check.given("message")))
                .toList();
        fields.check();
        return new FormDefinition(title, rowPer, columns, totals, checks);
    }

    private static FormColumn column(JsonFields column) {
        String key = column.given("key");
        String title = column.given("title");
        ColumnType type = column.required("type", ColumnType.class);
        boolean required = Boolean.TRUE.equals(column.flag("required"));
        @Nullable BigDecimal min = column.decimal("min");
        @Nullable BigDecimal max = column.decimal("max");
        @Nullable String unit = column.text("unit");
        @Nullable List<String> choices = column.texts("choices");
        return new FormColumn(
                key,
                title,
                type,
                required,
                min,
                max,
                unit,
                choices == null ? List.of() : choices,
                column.text("formula"),
                column.text("help"));
    }
}
