package org.ispolnenie.calendar.domain;

import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.OfficeText;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/** The text of a CSV file as offices send it: UTF-8 with or without a mark, UTF-16 with one, windows-1251. */
public final class CalendarText {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private CalendarText() {}

    /** @throws ValidationException if it is empty, too large or no text */
    public static String of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ValidationException.of("/file", Message.of("shared.TOO_LARGE", MAX_BYTES));
        }
        String text = OfficeText.of(bytes);
        if (text.indexOf('\0') >= 0) {
            throw ValidationException.of("/file", Message.of("calendar.NOT_TEXT"));
        }
        if (WrittenText.isNothing(text)) {
            throw ValidationException.of("/file", Message.of("calendar.EMPTY_FILE"));
        }
        return text;
    }
}
