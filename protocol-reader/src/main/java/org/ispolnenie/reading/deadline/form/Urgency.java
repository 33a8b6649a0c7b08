package org.ispolnenie.reading.deadline.form;

import java.util.Set;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.RelativeTerm.Unit;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.jspecify.annotations.Nullable;

/** «срочно», «незамедлительно», «в кратчайшие сроки»: a term without a number. */
final class Urgency {

    private static final Set<String> URGENT = Set.of("срочно", "незамедлительно", "немедленно", "безотлагательно");

    private Urgency() {}

    static @Nullable DeadlineMeaning readUrgency(Cursor cursor) {
        int start = cursor.at();
        String word = cursor.word();
        if (cursor.skipAny(URGENT) || cursor.skip("оперативно")) {
            return urgent(word);
        }
        cursor.skip("в");
        cursor.skip("возможно");
        if (cursor.skipStem("кратчайш", "коротк") && cursor.skipStem("срок")) {
            return urgent(cursor.wordsSince(start));
        }
        return null;
    }

    private static DeadlineMeaning urgent(String word) {
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(0, Unit.DAY, false, null, word));
    }
}
