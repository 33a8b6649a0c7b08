package org.ispolnenie.reading.deadline.form;

import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.ispolnenie.reading.deadline.word.LengthOfTerm;
import org.jspecify.annotations.Nullable;

/** What a term that was read means: counted from the protocol, or from the event that stands behind it. */
final class TermMeaning {

    private TermMeaning() {}

    /** Whether an event to count from is named here. */
    static boolean isEventAhead(Cursor cursor) {
        int start = cursor.at();
        boolean ahead = Event.skipMark(cursor);
        cursor.moveTo(start);
        return ahead;
    }

    static DeadlineMeaning meaning(LengthOfTerm.Term term, Cursor cursor) {
        boolean before = cursor.word().equals("до");
        String event = before || isEventAhead(cursor) ? readEvent(cursor) : null;
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(term.amount(), term.unit(), before && event != null, event, null))
                .flagIf(event != null, DeadlineFlag.NEEDS_DATE);
    }

    private static @Nullable String readEvent(Cursor cursor) {
        int start = cursor.at();
        if (!Event.skipMark(cursor)) {
            cursor.skip("до");
        }
        String event = Event.read(cursor);
        if (event.isEmpty()) {
            cursor.moveTo(start);
            return null;
        }
        return Event.isSigningOfProtocol(event) ? null : event;
    }
}
