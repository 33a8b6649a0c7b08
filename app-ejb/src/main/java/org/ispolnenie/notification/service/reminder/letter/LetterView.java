package org.ispolnenie.notification.service.reminder.letter;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is printed on a day: only what still holds.
 *
 * @param asOf     the day it is looked at
 * @param addressees who is in charge of the body that day
 * @param sender   the body that writes
 * @param contacts whom to answer
 */
public record LetterView(
        LetterRow row,
        LocalDate asOf,
        List<Addressee> addressees,
        String sender,
        List<Contact> contacts,
        List<Line> lines) {

    /** Somebody in charge of the body. */
    public record Addressee(String name, String post, @Nullable String email) {}

    /** Somebody to answer. */
    public record Contact(String name, @Nullable String email) {}

    /**
     * One control point.
     *
     * @param text   what is to be done
     * @param days   working days left until the due date, or passed since it
     * @param late   whether the due date has passed
     */
    public record Line(
            long controlPointId,
            String label,
            String text,
            String protocolTitle,
            @Nullable String protocolNumber,
            @Nullable LocalDate meetingDate,
            LocalDate due,
            ControlPointState state,
            int days,
            boolean late) {}
}
