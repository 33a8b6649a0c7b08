package org.ispolnenie.notification.service.reminder.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Addressee;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Contact;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads letters to bodies. */
public interface LetterReader {

    /** A control point of a letter that still holds. */
    record Point(
            long controlPointId,
            String label,
            String text,
            String protocolTitle,
            @Nullable String protocolNumber,
            @Nullable LocalDate meetingDate,
            LocalDate due,
            ControlPointState state) {}

    /** @param open only those still to be sent, or only those sent; null: those to be sent first, then the others */
    Page<LetterRow> page(@Nullable Boolean open, int limit, @Nullable String cursor);

    /** One letter; empty if there is none of this id. */
    Optional<LetterRow> row(long id);

    /** What of it still holds, by due date. */
    List<Point> points(LetterRow letter);

    /** The body that writes: the controlling committee. */
    String sender();

    /** Who is in charge of the body on a day. */
    List<Addressee> addressees(LetterRow letter, LocalDate day);

    /** The active controllers. */
    List<Contact> contacts();
}
