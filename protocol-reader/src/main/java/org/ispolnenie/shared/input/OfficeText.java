package org.ispolnenie.shared.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file as offices send it: UTF-8 with or without a mark, UTF-16 with one, else windows-1251. */
public final class OfficeText {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String MARK = "\ufeff";

    private OfficeText() {}

    /** The text without its mark. */
    public static String of(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return unmarked(bytes);
    }

    /** The text of bytes whose charset nothing tells: UTF-8 where they are that, windows-1251 otherwise. */
    public static String unmarked(byte[] bytes) {
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
