package org.ispolnenie.shared.service.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.input.WrittenText;

/** The text of a CSV file as offices send it: UTF-8 with or without a mark, UTF-16 with one, windows-1251. */
final class CsvText {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String MARK = "\ufeff";

    private CsvText() {}

    static String of(byte[] bytes) {
        String decoded = decoded(bytes);
        String text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        if (WrittenText.isNothing(text)) {
            throw TableFile.refused("EMPTY");
        }
        // A page of a portal that calls itself .xls is a page all the same.
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw TableFile.refused("NO_TABLE");
        }
        return text;
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
