package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * «… провести собеседования (апрель-май 2022 года).», «… (ЛОИРО, II квартал)», «… составить акты – 29.05.2020»: a time
 * that closes the words of an item in brackets or behind a dash is its deadline, boundary word or not. A year alone and a
 * time that was over before the meeting are none.
 */
final class ClosingTime {

    private static final Set<DeadlineType> TIMES = EnumSet.of(
            DeadlineType.FIXED_DATE,
            DeadlineType.MULTIPLE_DATES,
            DeadlineType.MONTH,
            DeadlineType.MONTH_RANGE,
            DeadlineType.PERIOD,
            DeadlineType.QUARTER,
            DeadlineType.HALF_YEAR,
            DeadlineType.DECADE,
            DeadlineType.RECURRING);

    private static final Pattern END_OF_TIME = Pattern.compile(
            "(?iu)(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,2}$|(?<!\\p{L})(?:г|года)\\.?$");
    private static final int LONGEST = 80;

    private ClosingTime() {}

    /** The deadline the words end with, its place counted in the words; null if none is there. */
    static @Nullable FoundDeadline of(String words, DeadlineContext context, DeadlineParser parser) {
        int end = words.length();
        while (end > 0 && (Character.isWhitespace(words.charAt(end - 1)) || ".;".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == 0 || words.charAt(end - 1) != ')') {
            int dash = lastDash(words, end);
            return dash < 0 ? null : read(words, dash + 1, end, context, parser);
        }
        int open = words.lastIndexOf('(', end);
        if (open < 0 || end - open > LONGEST) {
            return null;
        }
        int start = Math.max(words.lastIndexOf(',', end), open) + 1;
        FoundDeadline whole = read(words, open + 1, end - 1, context, parser);
        return whole != null ? whole : read(words, start, end - 1, context, parser);
    }

    /** The last dash between blanks that parts no two times: «15 апреля – 19 мая»; -1 if there is none. */
    private static int lastDash(String words, int end) {
        for (int at = end - 2; at > 1 && end - at <= LONGEST; at--) {
            boolean apart = words.charAt(at - 1) == ' ' && words.charAt(at + 1) == ' ';
            if (apart && Letters.isDash(words.charAt(at))) {
                String before = words.substring(Math.max(0, at - LONGEST), at - 1);
                boolean ofTime = Character.isDigit(before.charAt(before.length() - 1))
                        || END_OF_TIME.matcher(before).find();
                return ofTime ? -1 : at;
            }
        }
        return -1;
    }

    private static @Nullable FoundDeadline read(
            String words, int from, int to, DeadlineContext context, DeadlineParser parser) {
        String inside = words.substring(from, to);
        int blanks = inside.length() - inside.stripLeading().length();
        return parser.read(inside, context)
                .filter(found -> TIMES.contains(found.expression().type()))
                .filter(found -> found.span().start() == blanks
                        && found.span().end() >= inside.stripTrailing().length() - 1)
                .filter(found -> !isOver(found.expression().dates(), context.protocolDate()))
                .map(found -> new FoundDeadline(
                        found.expression(),
                        new Span(
                                from + found.span().start(), from + found.span().end())))
                .orElse(null);
    }

    private static boolean isOver(List<LocalDate> dates, @Nullable LocalDate protocolDate) {
        return protocolDate != null && dates.stream().anyMatch(date -> date.isBefore(protocolDate));
    }
}
