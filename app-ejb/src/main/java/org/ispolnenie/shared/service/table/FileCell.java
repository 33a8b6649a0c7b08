package org.ispolnenie.shared.service.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param place  where it stands, as a spreadsheet says it: {@code B7}
 * @param text   what a person reads in it; empty where there is nothing, or nothing that could be taken
 * @param number its value where it is a number
 * @param date   its value where it is a date
 */
public record FileCell(String place, Kind kind, String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

    /** What stands in a cell. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        FLAG,
        /** A formula; its value may be of yesterday, so it is not taken. */
        FORMULA,
        /** Covered by a cell beside or above it that was merged with it. */
        MERGED,
        /** A formula that failed, {@code #N/A}, or a value no program could have written. */
        FAILED;

        /** Whether it says something that can be taken, if only that there is nothing. */
        public boolean isSound() {
            return compareTo(FORMULA) < 0;
        }
    }

    private static final int LETTERS = 26;
    private static final DateTimeFormatter POINTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static FileCell of(String place, Kind kind) {
        return new FileCell(place, kind, "", null, null);
    }

    static FileCell text(String place, String text) {
        return WrittenText.isNothing(text) ? of(place, Kind.EMPTY) : new FileCell(place, Kind.TEXT, text, null, null);
    }

    static FileCell number(String place, BigDecimal number, String text) {
        return new FileCell(place, Kind.NUMBER, text, number, null);
    }

    static FileCell date(String place, LocalDate date) {
        return new FileCell(place, Kind.DATE, POINTED.format(date), null, date);
    }

    static FileCell flag(String place, boolean value) {
        return new FileCell(place, Kind.FLAG, String.valueOf(value), null, null);
    }

    /** The name of a place.
     *
     * @param row    1 is the first
     * @param column 0 is the first
     */
    public static String place(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** Why the cell cannot be taken; empty where it can. */
    public Optional<Message> fault() {
        return kind.isSound() ? Optional.empty() : Optional.of(Message.of("shared.table.cell." + kind));
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** A date, typed or written as {@code 1.9.2019} or {@code 2019-09-01}; empty where it is none. */
    public Optional<LocalDate> asDate() {
        if (date != null) {
            return Optional.of(date);
        }
        String written = WrittenText.line(text);
        try {
            return Optional.of(written.indexOf('.') > 0 ? LocalDate.parse(written, POINTED) : LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
