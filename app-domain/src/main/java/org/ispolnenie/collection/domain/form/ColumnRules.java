package org.ispolnenie.collection.domain.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.formula.RowFormula;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What the columns of a form must be, each by itself and beside the others; formulas left aside. */
final class ColumnRules {

    static final int MOST_COLUMNS = 100;

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");
    private static final Set<String> TAKEN = Set.of("id", "row", "organization", "label", "limit", "cursor");
    private static final int MOST_CHOICES = 500;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_CHOICE = 200;
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_HELP = 1000;
    private static final int MOST_DIGITS = 15;

    private final FormFaults faults;
    private final Set<String> keys = new HashSet<>();

    private ColumnRules(FormFaults faults) {
        this.faults = faults;
    }

    static void check(RowPer rowPer, List<FormColumn> columns, FormFaults faults) {
        ColumnRules rules = new ColumnRules(faults);
        boolean some = !columns.isEmpty() && columns.size() <= MOST_COLUMNS;
        faults.addUnless(some, "/columns", Message.of("collection.HOW_MANY_COLUMNS", MOST_COLUMNS));
        for (int i = 0; i < columns.size(); i++) {
            rules.check(columns.get(i), "/columns/" + i);
        }
        @Nullable ColumnType objects = rowPer.objects();
        long ofObjects =
                columns.stream().filter(column -> column.type() == objects).count();
        faults.addUnless(
                objects == null || ofObjects == 1,
                "/columns",
                Message.of("collection.ONE_COLUMN_OF_OBJECTS", Message.word(rowPer)));
    }

    private void check(FormColumn column, String pointer) {
        checkColumnKey(column.key(), pointer + "/key");
        checkText(column.title(), pointer + "/title", LONGEST_TITLE);
        optional(column.unit(), pointer + "/unit", LONGEST_UNIT);
        optional(column.help(), pointer + "/help", LONGEST_HELP);
        boolean number = column.type() == ColumnType.NUMBER;
        boolean figure = number || column.isComputed();
        only(number || column.min() == null, pointer + "/min", column);
        only(number || column.max() == null, pointer + "/max", column);
        only(figure || column.unit() == null, pointer + "/unit", column);
        only(column.isComputed() || column.formula() == null, pointer + "/formula", column);
        only(column.type() == ColumnType.CHOICE || column.choices().isEmpty(), pointer + "/choices", column);
        only(!column.isComputed() || !column.required(), pointer + "/required", column);
        checkBounds(column, pointer);
        if (column.type() == ColumnType.CHOICE) {
            checkChoices(column.choices(), pointer + "/choices");
        }
        if (column.isComputed() && !WrittenText.hasWord(column.formula())) {
            faults.add(pointer + "/formula", Message.of("shared.REQUIRED"));
        }
    }

    /** The key of a column stands in formulas and addresses. */
    private void checkColumnKey(String key, String pointer) {
        if (TAKEN.contains(key) || RowFormula.isReserved(key)) {
            faults.add(pointer, Message.of("collection.KEY_TAKEN", key));
        } else {
            checkKey(key, pointer);
        }
    }

    private void checkKey(String key, String pointer) {
        if (!KEY.matcher(key).matches()) {
            faults.add(pointer, Message.of("collection.BAD_KEY"));
        } else if (!keys.add(key)) {
            faults.add(pointer, Message.of("collection.KEY_TWICE", key));
        }
    }

    static void checkTotalKeys(List<FormTotal> totals, FormFaults faults) {
        ColumnRules rules = new ColumnRules(faults);
        for (int i = 0; i < totals.size(); i++) {
            rules.checkKey(totals.get(i).key(), "/totals/" + i + "/key");
            rules.checkText(totals.get(i).title(), "/totals/" + i + "/title", LONGEST_TITLE);
        }
    }

    static void checkMessages(List<RowCheck> checks, FormFaults faults) {
        ColumnRules rules = new ColumnRules(faults);
        for (int i = 0; i < checks.size(); i++) {
            rules.checkText(checks.get(i).message(), "/checks/" + i + "/message", LONGEST_TITLE);
        }
    }

    static void checkTitle(String title, FormFaults faults) {
        new ColumnRules(faults).checkText(title, "/title", LONGEST_TITLE);
    }

    private void checkBounds(FormColumn column, String pointer) {
        checkNumber(column.min(), pointer + "/min");
        checkNumber(column.max(), pointer + "/max");
        if (column.min() != null && column.max() != null && column.min().compareTo(column.max()) > 0) {
            faults.add(pointer + "/max", Message.of("collection.MAX_BELOW_MIN"));
        }
    }

    private void checkNumber(@Nullable BigDecimal number, String pointer) {
        faults.addUnless(
                number == null || DecimalSize.wholeDigits(number) <= MOST_DIGITS,
                pointer,
                Message.of("collection.TOO_MANY_DIGITS", MOST_DIGITS));
    }

    private void checkChoices(List<String> choices, String pointer) {
        boolean some = !choices.isEmpty() && choices.size() <= MOST_CHOICES;
        faults.addUnless(some, pointer, Message.of("collection.HOW_MANY_CHOICES", MOST_CHOICES));
        Set<String> seen = new HashSet<>();
        choices.forEach(choice -> {
            checkShown(choice, pointer, LONGEST_CHOICE);
            faults.addUnless(seen.add(choice), pointer, Message.of("collection.CHOICE_TWICE", choice));
        });
    }

    private void optional(@Nullable String text, String pointer, int longest) {
        if (text != null) {
            checkShown(text, pointer, longest);
        }
    }

    /** Need not be a word: «%», «+». */
    private void checkShown(String text, String pointer, int longest) {
        if (WrittenText.isNothing(text)) {
            faults.add(pointer, Message.of("shared.REQUIRED"));
        } else if (text.length() > longest) {
            faults.add(pointer, Message.of("shared.TOO_LONG", text.length(), longest));
        }
    }

    private void checkText(String text, String pointer, int longest) {
        if (!WrittenText.hasWord(text)) {
            faults.add(pointer, WrittenText.noWord(text));
        } else {
            checkShown(text, pointer, longest);
        }
    }

    private void only(boolean right, String pointer, FormColumn column) {
        faults.addUnless(right, pointer, Message.of("collection.NOT_FOR_THIS_TYPE", Message.word(column.type())));
    }
}
