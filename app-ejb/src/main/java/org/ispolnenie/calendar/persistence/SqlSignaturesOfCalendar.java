package org.ispolnenie.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who entered, confirmed and withdrew days of the calendar. */
@ApplicationScoped
public class SqlSignaturesOfCalendar implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(
                        Message.of("calendar.personal.DAYS"), "update calendar_exception set entered_by = ?"),
                SignatureColumn.of(
                        Message.of("calendar.personal.DAYS"), "update calendar_exception set confirmed_by = ?"),
                SignatureColumn.of(
                        Message.of("calendar.personal.DAYS"), "update calendar_exception set withdrawn_by = ?"));
    }
}
