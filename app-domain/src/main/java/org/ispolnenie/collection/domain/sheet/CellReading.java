package org.ispolnenie.collection.domain.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.input.WrittenNumber;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was written into a cell as its column wants it: the one reading for programs, pages and workbooks. Numbers
 * and dates may come as text, the way people write them: {@code 1 234,5}, {@code 20.04.2020}, {@code 20.04.20}.
 *
 * @param value what is kept; null: nothing was written, or it is wrong
 * @param fault why it is wrong; null: it is not
 */
record CellReading(@Nullable CellValue value, @Nullable Message fault) {

    static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_LINE = 400;
    private static final CellReading EMPTY = new CellReading(null, null);
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 10;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final DateTimeFormatter DAY_BY_POINTS =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** As people write it in a hurry: {@code 20.04.20}; schools have no use for dates of another century in it. */
    private static final DateTimeFormatter DAY_OF_THIS_CENTURY = new DateTimeFormatterBuilder()
            .appendPattern("d.M.")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMS_OF_A_DAY =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY_BY_POINTS, DAY_OF_THIS_CENTURY);
    private static final Set<String> YES = Set.of("да", "yes", "true", "1", "+");
    private static final Set<String> NO = Set.of("нет", "no", "false", "0", "-", "−");

    static CellReading of(FormColumn column, CellValue written, KnownObjects objects) {
        String text = WrittenText.text(written.toString());
        if (WrittenText.isNothing(text)) {
            return EMPTY;
        }
        return switch (column.type()) {
            case TEXT -> text(text, LONGEST_TEXT);
            case PERSON -> text(WrittenText.line(text), LONGEST_LINE);
            case NUMBER -> number(column, written, text);
            case DATE -> date(written, text);
            case CHOICE -> choice(column, text);
            case YES_NO -> yesOrNo(written, text);
            case SCHOOL, EXAM_SITE ->
                objects.named(column.type(), text)
                        .map(object -> read(new OfText(object.code())))
                        .orElseGet(() -> wrong("NOT_YOUR_OBJECT", text));
            case FILE ->
                objects.named(column.type(), WrittenText.line(text))
                        .map(file -> read(new OfText(file.name())))
                        .orElseGet(() -> wrong("NO_SUCH_FILE", shortened(text)));
            case COMPUTED -> EMPTY;
        };
    }

    private static CellReading text(String text, int longest) {
        return text.length() > longest
                ? new CellReading(null, Message.of("shared.TOO_LONG", text.length(), longest))
                : read(new OfText(text));
    }

    private static CellReading number(FormColumn column, CellValue written, String text) {
        @Nullable
        BigDecimal number = written instanceof OfNumber given
                ? given.number()
                : WrittenNumber.of(text).orElse(null);
        if (number == null) {
            return wrong("NOT_A_NUMBER", shortened(text));
        }
        if (DecimalSize.wholeDigits(number) > MOST_DIGITS
                || number.stripTrailingZeros().scale() > MOST_PLACES) {
            return wrong("TOO_MANY_DIGITS", MOST_DIGITS);
        }
        if (column.isCount() && number.stripTrailingZeros().scale() > 0) {
            return wrong("NOT_WHOLE", String.valueOf(column.unit()));
        }
        if (column.min() != null && number.compareTo(column.min()) < 0) {
            return wrong("BELOW", column.min().toPlainString());
        }
        if (column.max() != null && number.compareTo(column.max()) > 0) {
            return wrong("ABOVE", column.max().toPlainString());
        }
        return read(new OfNumber(number));
    }

    private static CellReading date(CellValue written, String text) {
        @Nullable LocalDate day = written instanceof OfDay given ? given.day() : date(text);
        if (day == null) {
            return wrong("NOT_A_DATE", shortened(text));
        }
        return day.getYear() < EARLIEST || day.getYear() > LATEST
                ? wrong("DATE_OUT_OF_RANGE", day)
                : read(new OfDay(day));
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter form : FORMS_OF_A_DAY) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException otherForm) {
                // the next one
            }
        }
        return null;
    }

    private static CellReading choice(FormColumn column, String text) {
        return column.choices().stream()
                .filter(text::equals)
                .findFirst()
                .or(() ->
                        column.choices().stream().filter(text::equalsIgnoreCase).findFirst())
                .map(choice -> read(new OfText(choice)))
                .orElseGet(() -> wrong("NO_SUCH_CHOICE", shortened(text)));
    }

    private static CellReading yesOrNo(CellValue written, String text) {
        if (written instanceof OfFlag) {
            return read(written);
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return read(new OfFlag(YES.contains(word)));
        }
        return wrong("NOT_YES_OR_NO", shortened(text));
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 50)) + "…" : text;
    }

    private static CellReading read(CellValue value) {
        return new CellReading(value, null);
    }

    private static CellReading wrong(String reason, Object... args) {
        return new CellReading(null, Message.of("collection.cell." + reason, args));
    }
}
