package org.ispolnenie.reading.deadline.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Cursor.Place;
import org.ispolnenie.reading.deadline.word.Tokens;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadlines in every form they are written in. At each word that may begin one, all {@link DeadlineForm forms}
 * are tried and the one that explains most words is taken. Time is proportional to the length of the text.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class DeadlineParser {

    /** In the order of preference where two forms explain equally many words. */
    private static final List<DeadlineForm> FORMS = List.of(
            new RecurringDates(),
            new StandingDuties(),
            new FixedDates(),
            new Periods(),
            new Months(),
            new PartsOfYear(),
            new Years(),
            new RelativeTerms(),
            new DateElsewhere());

    private static final Set<String> BEGINNINGS = Set.of(
            "до",
            "в",
            "во",
            "не",
            "к",
            "ко",
            "с",
            "со",
            "срок",
            "вплоть",
            "начиная",
            "на",
            "за",
            "через",
            "по",
            "постоянно",
            "срочно",
            "незамедлительно",
            "немедленно",
            "безотлагательно",
            "оперативно",
            "ежедневно",
            "еженедельно",
            "ежемесячно",
            "ежеквартально",
            "ежегодно",
            "каждый",
            "каждую",
            "каждое",
            "раз",
            "один",
            "одного");

    private static final Set<String> LABELS = Set.of("срок", "сроки", "дата");
    private static final int MOST_LABEL_WORDS = 3;
    private static final int LONGEST_LINE = 10_000;

    /** A long text is read a window at a time, so that memory does not grow with it; no deadline is as long. */
    private static final int WINDOW = 1 << 15;

    private static final int LOOK_AHEAD = 1 << 12;

    /** A form that was recognised, and where it ends. */
    private record Recognised(DeadlineMeaning meaning, int end) {}

    /**
     * Every deadline in running text, in its order. Dates of acts and events, school years, years and numbers alone are
     * none; a date counts only after a boundary word («до», «не позднее») or a label («Срок:»), a month or quarter
     * after «в» only with its year, and no time that was over before the meeting.
     */
    public List<FoundDeadline> find(String text, DeadlineContext context) {
        List<FoundDeadline> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + Math.min(text.length() - start, WINDOW + LOOK_AHEAD);
            int until = end == text.length() ? end : start + WINDOW;
            start = find(new Cursor(text, start, end, context), 0, until, false, found);
        }
        return found;
    }

    /**
     * Finds what begins before a place; gives the place to go on from, behind what was found and looked at.
     *
     * @param inStages whether a bare date counts where its stage stands behind it
     */
    private static int find(Cursor cursor, int from, int until, boolean inStages, List<FoundDeadline> found) {
        Tokens tokens = cursor.tokens();
        int at = from;
        int quotes = 0;
        while (at < tokens.size() && tokens.start(at) < until) {
            int value = afterLabel(cursor, at);
            Recognised recognised = value > at
                    ? recognise(cursor, value, Place.LINE)
                    : mayBegin(tokens, at)
                            ? recognise(cursor, at, Place.TEXT)
                            : inStages && isDateOfStage(cursor, at) ? recognise(cursor, at, Place.LINE) : null;
            quotes = quotesAt(tokens.sign(at), quotes);
            boolean name =
                    recognised != null && quotes > 0 && recognised.meaning().isUntilYear();
            if (recognised == null || value == at && (name || isOver(recognised.meaning(), cursor.context()))) {
                at++;
            } else {
                found.add(found(cursor, Math.max(at, value), recognised));
                at = recognised.end();
            }
        }
        int last = Math.min(at, tokens.size()) - 1;
        return last < 0 ? until : Math.max(until, tokens.end(last));
    }

    /**
     * The deadline of a «Срок:» line or column, with or without the label; here a bare date counts. Several dates are
     * taken together («I этап – до 01.12.2019; II этап – до 01.02.2020»); of several deadlines of other kinds the
     * first; empty if the words are no deadline. What stands behind the first {@value #LONGEST_LINE} characters of a
     * line is not looked at.
     */
    public Optional<FoundDeadline> read(String value, DeadlineContext context) {
        Cursor cursor = new Cursor(value, 0, Math.min(value.length(), LONGEST_LINE), context);
        int start = Math.max(0, afterLabel(cursor, 0));
        while (start < cursor.tokens().size() && isOpening(cursor.tokens().sign(start))) {
            start++;
        }
        List<FoundDeadline> found = new ArrayList<>();
        Recognised recognised = recognise(cursor, start, Place.LINE);
        if (recognised != null) {
            found.add(found(cursor, start, recognised));
        }
        boolean inStages = recognised != null && found.get(0).expression().boundary() == Boundary.ON_DATE;
        find(cursor, recognised == null ? 0 : recognised.end(), value.length(), inStages, found);
        return found.isEmpty() ? readInside(cursor, start + 1) : Optional.of(SeveralDates.of(value, found));
    }

    /** A bare date behind other words of the line: «Иванов И.И., 15.03.2020». */
    private static Optional<FoundDeadline> readInside(Cursor cursor, int start) {
        Tokens tokens = cursor.tokens();
        int at = start;
        while (at < tokens.size()) {
            Recognised recognised = recognise(cursor, at, Place.LINE);
            // «середина декабря»: a month behind a word it depends on is not the whole month
            boolean dependent =
                    !tokens.word(at).isEmpty() && !tokens.word(at - 1).isEmpty();
            boolean yearOnly = tokens.digits(at) == 4 && recognised != null && recognised.end() <= at + 3;
            if (recognised == null || dependent) {
                at++;
            } else if (yearOnly || isDateOfAct(tokens, at)) {
                at = recognised.end();
            } else {
                return Optional.of(found(cursor, at, recognised));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Recognised recognise(Cursor cursor, int start, Place place) {
        Recognised best = null;
        for (DeadlineForm form : FORMS) {
            cursor.moveTo(start, place);
            DeadlineMeaning meaning = form.read(cursor);
            if (meaning != null && cursor.at() > start && (best == null || cursor.at() > best.end())) {
                best = new Recognised(meaning, cursor.at());
            }
        }
        return best;
    }

    private static FoundDeadline found(Cursor cursor, int start, Recognised recognised) {
        Tokens tokens = cursor.tokens();
        cursor.moveTo(recognised.end());
        return new FoundDeadline(
                recognised.meaning().expression(cursor.wordsSince(start)),
                new Span(tokens.start(start), tokens.end(recognised.end() - 1)));
    }

    private static boolean mayBegin(Tokens tokens, int at) {
        return BEGINNINGS.contains(tokens.word(at))
                || tokens.number(at) > 0 && tokens.word(at + 1).startsWith("раз");
    }

    /** «Срок:», «Срок исполнения –»: where the value begins; the given place if there is no label. */
    private static int afterLabel(Cursor cursor, int start) {
        if (!LABELS.contains(cursor.tokens().word(start))) {
            return start;
        }
        cursor.moveTo(start + 1);
        if (cursor.skip('(')) {
            cursor.moveTo(cursor.at() + 1);
            cursor.skip(')');
        }
        for (int i = 0; i < MOST_LABEL_WORDS && isLabelWord(cursor.word()); i++) {
            cursor.moveTo(cursor.at() + 1);
        }
        boolean marked = cursor.skip(':') | cursor.skip('-');
        return marked || cursor.at() > start + 1 && cursor.word().equals("до") ? cursor.at() : start;
    }

    private static boolean isLabelWord(String word) {
        return word.endsWith("ния") || word.endsWith("ции") || word.equals("отчета") || word.equals("информации");
    }

    private static boolean isOpening(char sign) {
        return sign == '-' || sign == ':' || sign == '(' || sign == ',' || sign == '.' || sign == Tokens.PARAGRAPH;
    }

    /** «20.03.2020 – 1 этап, 20.04.2020 – 2 этап»: a whole date with a remark of its own. */
    private static boolean isDateOfStage(Cursor cursor, int at) {
        if (cursor.tokens().number(at) <= 0 || isDateOfAct(cursor.tokens(), at)) {
            return false;
        }
        cursor.moveTo(at, Place.LINE);
        WrittenDay day = WrittenDay.read(cursor);
        return day != null && day.year() != null && (cursor.skip('-') || cursor.skip('('));
    }

    /** «приказа от 10.05.2007 г. № 550». */
    private static boolean isDateOfAct(Tokens tokens, int at) {
        return tokens.word(at - 1).equals("от") || tokens.sign(at - 1) == '№';
    }

    /** Names are in quotes, and «Стратегия до 2025 года» is one. */
    private static int quotesAt(char sign, int open) {
        return switch (sign) {
            case '«' -> open + 1;
            case '»' -> Math.max(0, open - 1);
            case Tokens.PARAGRAPH -> 0;
            default -> open;
        };
    }

    /** A time in running text that was over before the meeting tells of an event. */
    private static boolean isOver(DeadlineMeaning meaning, DeadlineContext context) {
        var last = meaning.last();
        var protocolDate = context.protocolDate();
        return meaning.isTimeSpan() && last != null && protocolDate != null && last.isBefore(protocolDate);
    }
}
