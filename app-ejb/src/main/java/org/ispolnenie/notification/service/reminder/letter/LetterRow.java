package org.ispolnenie.notification.service.reminder.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a body nobody can be written to by e-mail, as it stands in the list.
 *
 * @param points  how many control points it was made for
 * @param holding how many of them still await execution by that date
 * @param sentBy  the name of who marked it as sent; null while it is open
 */
public record LetterRow(
        long id,
        long organizationId,
        String organization,
        LocalDate day,
        int points,
        int holding,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable String sentHow) {

    public boolean isOpen() {
        return sentAt == null;
    }
}
