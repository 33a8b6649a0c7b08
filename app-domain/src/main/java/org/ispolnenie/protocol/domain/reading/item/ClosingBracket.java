package org.ispolnenie.protocol.domain.reading.item;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.Span;
import org.ispolnenie.protocol.domain.deadline.DeadlineContext;
import org.ispolnenie.protocol.domain.deadline.DeadlineParser;
import org.ispolnenie.protocol.domain.deadline.DeadlineType;
import org.ispolnenie.protocol.domain.deadline.FoundDeadline;
import org.jspecify.annotations.Nullable;

/**
 * «… провести собеседования (апрель-май 2022 года).», «… (ЛОИРО, II квартал)»: a time that closes the words of an item
 * in brackets is its deadline, boundary word or not. A year alone and a time that was over before the meeting are none.
 */
final class ClosingBracket {

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

    private static final int LONGEST = 80;

    private ClosingBracket() {}

    /** The deadline in the bracket the words end with, its place counted in the words; null if none is there. */
    static @Nullable FoundDeadline in(String words, DeadlineContext context, DeadlineParser parser) {
        int end = words.length();
        while (end > 0 && (Character.isWhitespace(words.charAt(end - 1)) || ".;".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        int open = end > 0 && words.charAt(end - 1) == ')' ? words.lastIndexOf('(', end) : -1;
        if (open < 0 || end - open > LONGEST) {
            return null;
        }
        int start = Math.max(words.lastIndexOf(',', end), open) + 1;
        FoundDeadline whole = read(words, open + 1, end - 1, context, parser);
        return whole != null ? whole : read(words, start, end - 1, context, parser);
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
