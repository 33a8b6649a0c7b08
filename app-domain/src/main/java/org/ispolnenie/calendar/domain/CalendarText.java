package org.ispolnenie.calendar.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/** The text of a CSV file as offices send it: UTF-8 with or without a mark, UTF-16 with one, windows-1251. */
public final class CalendarText {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String MARK = "\ufeff";

    private CalendarText() {}

    /** @throws ValidationException if it is empty, too large or no text */
    public static String of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw ValidationException.of("/file", Message.of("shared.TOO_LARGE", MAX_BYTES));
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw ValidationException.of("/file", Message.of("calendar.NOT_TEXT"));
        }
        if (WrittenText.isNothing(text)) {
            throw ValidationException.of("/file", Message.of("calendar.EMPTY_FILE"));
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1251);
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
