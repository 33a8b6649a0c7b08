package org.ispolnenie.collection.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.jspecify.annotations.Nullable;

/** A column as it is being written in the editor of a form. */
public class ColumnLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private String title = "";
    private ColumnType type = ColumnType.TEXT;
    private boolean required;
    private String min = "";
    private String max = "";
    private String unit = "";
    private String choices = "";
    private String formula = "";
    private String help = "";

    static ColumnLine of(FormColumn column) {
        ColumnLine line = new ColumnLine();
        line.key = column.key();
        line.title = column.title();
        line.type = column.type();
        line.required = column.required();
        line.min = number(column.min());
        line.max = number(column.max());
        line.unit = text(column.unit());
        line.choices = String.join("\n", column.choices());
        line.formula = text(column.formula());
        line.help = text(column.help());
        return line;
    }

    /** What its type has no use for is left out, so that a change of type asks for nothing else. */
    FormColumn column(String pointer) {
        boolean number = type == ColumnType.NUMBER;
        boolean computed = type == ColumnType.COMPUTED;
        return new FormColumn(
                key,
                title,
                type,
                required && !computed,
                number ? TypedValues.number(pointer + "/min", min) : null,
                number ? TypedValues.number(pointer + "/max", max) : null,
                number || computed ? orNull(unit) : null,
                type == ColumnType.CHOICE ? lines(choices) : List.of(),
                computed ? formula : null,
                orNull(help));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = typed(key);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = typed(title);
    }

    public ColumnType getType() {
        return type;
    }

    public void setType(ColumnType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getMin() {
        return min;
    }

    public void setMin(@Nullable String min) {
        this.min = typed(min);
    }

    public String getMax() {
        return max;
    }

    public void setMax(@Nullable String max) {
        this.max = typed(max);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = typed(unit);
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(@Nullable String choices) {
        this.choices = typed(choices);
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(@Nullable String formula) {
        this.formula = typed(formula);
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(@Nullable String help) {
        this.help = typed(help);
    }
}
