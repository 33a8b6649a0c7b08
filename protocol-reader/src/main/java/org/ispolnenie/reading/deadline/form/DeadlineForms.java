package org.ispolnenie.reading.deadline.form;

import java.util.List;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Cursor.Place;
import org.ispolnenie.reading.deadline.word.Tokens;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** All forms a deadline is written in, in the order in which they are tried. */
final class DeadlineForms {

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

    private DeadlineForms() {}

    /** A form that was recognised, and where it ends. */
    record Recognised(DeadlineMeaning meaning, int end) {}

    static @Nullable Recognised recognise(Cursor cursor, int start, Place place) {
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

    static FoundDeadline found(Cursor cursor, int start, Recognised recognised) {
        Tokens tokens = cursor.tokens();
        cursor.moveTo(recognised.end());
        return new FoundDeadline(
                recognised.meaning().expression(cursor.wordsSince(start)),
                new Span(tokens.start(start), tokens.end(recognised.end() - 1)));
    }
}
