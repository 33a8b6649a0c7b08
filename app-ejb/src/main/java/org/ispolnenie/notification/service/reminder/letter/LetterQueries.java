package org.ispolnenie.notification.service.reminder.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.service.reminder.letter.LetterReader.Point;
import org.ispolnenie.notification.service.reminder.letter.LetterView.Line;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the letters to be printed. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class LetterQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private LetterReader reader;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Clock clock;

    /** A part of the list, the newest first; see {@link LetterReader#page}. */
    public Page<LetterRow> list(@Nullable Boolean open, int limit, @Nullable String cursor) {
        ListChoice choice = ListChoice.of("letters", open);
        return choice.sealed(reader.page(open, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }

    /** One letter as it is to be printed today. */
    public LetterView letter(long id) {
        LetterRow row = reader.row(id).orElseThrow(() -> notFound(id));
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar known = calendar.known().knownOn(today);
        return new LetterView(
                row,
                today,
                reader.addressees(row, today),
                reader.sender(),
                reader.contacts(),
                reader.points(row).stream()
                        .map(point -> line(point, today, known))
                        .toList());
    }

    static NotFoundException notFound(long id) {
        return new NotFoundException(Message.of("notification.NO_SUCH_LETTER", String.valueOf(id)));
    }

    private static Line line(Point point, LocalDate today, WorkingCalendar known) {
        boolean late = point.due().isBefore(today);
        return new Line(
                point.controlPointId(),
                point.label(),
                point.text(),
                point.protocolTitle(),
                point.protocolNumber(),
                point.meetingDate(),
                point.due(),
                point.state(),
                late ? known.workingDaysBetween(point.due(), today) : known.workingDaysBetween(today, point.due()),
                late);
    }
}
