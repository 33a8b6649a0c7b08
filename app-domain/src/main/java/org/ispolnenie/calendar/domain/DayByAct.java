package org.ispolnenie.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A day as an act makes it: what a row of the table of exceptions says.
 *
 * @param movedFrom the day off that was moved here, or the day this one gave its day off to; null if none was
 * @param title     what to call the day
 */
public record DayByAct(LocalDate day, DayKind kind, @Nullable LocalDate movedFrom, String title, LegalAct act) {

    /** The longest title, the longest citation, in characters. */
    public static final int MAX_TEXT = 400;

    static final int EARLIEST_YEAR = 1990;
    static final int LATEST_YEAR = 2100;

    /** Whether the act's particulars are known; if not, the day counts only in {@link KnownCalendar#latest()}. */
    public boolean isConfirmed() {
        return act.date() != null;
    }

    /** Refuses what no act can say, all faults at once. */
    public DayByAct checked() {
        List<FieldError> faults = faults();
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        return this;
    }

    /** What is wrong with it, field by field; nothing where it may be entered. */
    public List<FieldError> faults() {
        List<FieldError> faults = new ArrayList<>();
        date(day, "/date", faults);
        if (!kind.isByAct()) {
            faults.add(new FieldError("/kind", Message.of("calendar.KIND_BY_LAW", Message.word(kind))));
        }
        if (kind == DayKind.WORKING_WEEKEND && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            faults.add(new FieldError("/date", Message.of("calendar.NOT_A_WEEKEND", day)));
        }
        if (movedFrom != null) {
            date(movedFrom, "/movedFrom", faults);
            if (movedFrom.equals(day)) {
                faults.add(new FieldError("/movedFrom", Message.of("calendar.MOVED_FROM_ITSELF", day)));
            }
        }
        text(title, "/title", faults);
        text(act.citation(), "/act", faults);
        return faults;
    }

    private static void date(LocalDate date, String pointer, List<FieldError> faults) {
        if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
            faults.add(new FieldError(pointer, Message.of("shared.DATE_OUT_OF_RANGE", date)));
        }
    }

    private static void text(String text, String pointer, List<FieldError> faults) {
        if (!WrittenText.hasWord(text)) {
            faults.add(new FieldError(pointer, WrittenText.noWord(text)));
        } else if (text.length() > MAX_TEXT) {
            faults.add(new FieldError(pointer, Message.of("shared.TOO_LONG", text.length(), MAX_TEXT)));
        } else if (!WrittenText.isCleanLine(text)) {
            faults.add(new FieldError(pointer, Message.of("calendar.CONTROL_CHARACTERS")));
        }
    }
}
