package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.util.Set;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.RelativeTerm.Unit;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.jspecify.annotations.Nullable;

/** «в день экзамена», «к началу учебного года»: due when something happens. */
final class OnTheDay {

    private static final Set<String> DEEDS = Set.of("начала", "началу", "сдачи", "следующего", "следующему");
    private static final Set<String> BEGINNING_OF_SCHOOL_YEAR = Set.of(
            "начала учебного года",
            "началу учебного года",
            "начала нового учебного года",
            "началу нового учебного года");

    private OnTheDay() {}

    /** «после проведения ВПР», «по итогам проверки», «до начала экзаменов»: the event's own day. */
    static @Nullable DeadlineMeaning readAtEvent(Cursor cursor) {
        boolean before = cursor.skip("до") || cursor.skip("к");
        boolean after = !before
                && (cursor.skip("после")
                        || cursor.skipAll("в", "день")
                        || cursor.skipAll("по", "итогам")
                        || cursor.skipAll("по", "окончании")
                        || cursor.skipAll("по", "завершении")
                        || cursor.skipAll("по", "результатам"));
        boolean named = after || before && isDeed(cursor.word());
        String event = named ? Event.read(cursor) : "";
        if (event.isEmpty()) {
            return null;
        }
        LocalDate meeting = cursor.context().protocolDate();
        LocalDate eve = meeting != null && BEGINNING_OF_SCHOOL_YEAR.contains(event)
                ? SchoolYear.on(meeting).next().firstDay().minusDays(1)
                : null;
        return new DeadlineMeaning(DeadlineType.RELATIVE, Boundary.BY_INCLUSIVE)
                .relativeTo(new RelativeTerm(0, Unit.DAY, before, event, null))
                .or(eve)
                .flag(DeadlineFlag.NEEDS_DATE);
    }

    /** A deed in the genitive or dative: «проведения», «началу», «сдачи»; «следующего совещания». */
    private static boolean isDeed(String word) {
        return word.endsWith("ния") || word.endsWith("тия") || word.endsWith("нию") || DEEDS.contains(word);
    }
}
