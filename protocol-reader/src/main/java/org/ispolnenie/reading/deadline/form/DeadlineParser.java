package org.ispolnenie.reading.deadline.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Cursor.Place;
import org.ispolnenie.reading.deadline.word.Tokens;

/**
 * Reads deadlines in every form they are written in. At each word that may begin one, all {@link DeadlineForm forms}
 * are tried and the one that explains most words is taken. Time is proportional to the length of the text.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class DeadlineParser {
    private static final int LONGEST_LINE = 10_000;

    /** A long text is read a window at a time, so that memory does not grow with it; no deadline is as long. */
    private static final int WINDOW = 1 << 15;

    private static final int LOOK_AHEAD = 1 << 12;

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
            int value = DeadlineSigns.afterLabel(cursor, at);
            DeadlineForms.Recognised recognised = value > at
                    ? DeadlineForms.recognise(cursor, value, Place.LINE)
                    : DeadlineSigns.mayBegin(tokens, at)
                            ? DeadlineForms.recognise(cursor, at, Place.TEXT)
                            : inStages && DeadlineSigns.isDateOfStage(cursor, at)
                                    ? DeadlineForms.recognise(cursor, at, Place.LINE)
                                    : null;
            quotes = DeadlineSigns.quotesAt(tokens.sign(at), quotes);
            boolean name =
                    recognised != null && quotes > 0 && recognised.meaning().isUntilYear();
            if (recognised == null
                    || value == at && (name || DeadlineSigns.isOver(recognised.meaning(), cursor.context()))) {
                at++;
            } else {
                found.add(DeadlineForms.found(cursor, Math.max(at, value), recognised));
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
        int start = Math.max(0, DeadlineSigns.afterLabel(cursor, 0));
        while (start < cursor.tokens().size()
                && DeadlineSigns.isOpening(cursor.tokens().sign(start))) {
            start++;
        }
        List<FoundDeadline> found = new ArrayList<>();
        DeadlineForms.Recognised recognised = DeadlineForms.recognise(cursor, start, Place.LINE);
        if (recognised != null) {
            found.add(DeadlineForms.found(cursor, start, recognised));
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
            DeadlineForms.Recognised recognised = DeadlineForms.recognise(cursor, at, Place.LINE);
            // «середина декабря»: a month behind a word it depends on is not the whole month
            boolean dependent =
                    !tokens.word(at).isEmpty() && !tokens.word(at - 1).isEmpty();
            boolean yearOnly = tokens.digits(at) == 4 && recognised != null && recognised.end() <= at + 3;
            if (recognised == null || dependent) {
                at++;
            } else if (yearOnly || DeadlineSigns.isDateOfAct(tokens, at)) {
                at = recognised.end();
            } else {
                return Optional.of(DeadlineForms.found(cursor, at, recognised));
            }
        }
        return Optional.empty();
    }
}
