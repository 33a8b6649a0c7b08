package org.ispolnenie.schoolsupport.domain.indicator;

import java.time.LocalDate;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Rule: what is entered was measured in the course of the project, or in the year before it, where the baseline comes
 * from. A project begins on its first day, or when the school came in, whichever was earlier.
 */
public final class AValueIsOfTheProjectOrTheYearBeforeIt {

    private AValueIsOfTheProjectOrTheYearBeforeIt() {}

    /** Refuses an earlier day. */
    public static void check(ProjectSchool school, LocalDate measuredOn, String pointer) {
        LocalDate earliest = earliest(school);
        if (measuredOn.isBefore(earliest)) {
            throw ValidationException.of(pointer, Message.of("schoolsupport.MEASURED_TOO_EARLY", measuredOn, earliest));
        }
    }

    private static LocalDate earliest(ProjectSchool school) {
        @Nullable LocalDate from = school.project().description().from();
        LocalDate begin = from == null || school.includedOn().isBefore(from) ? school.includedOn() : from;
        return begin.minusYears(1);
    }
}
