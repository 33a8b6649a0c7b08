package org.ispolnenie.assignment.service.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells by its bytes whether a file is plain text, and no markup that a browser would run. */
final class TextContent {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final List<String> MARKUP = List.of(
            "<!doctype",
            "<html",
            "<?xml",
            "<svg",
            "<head",
            "<body",
            "<script",
            "<!--",
            "<iframe",
            "<style",
            "<title",
            "<meta",
            "<link",
            "<table",
            "<div",
            "<form",
            "<img",
            "<object",
            "<a ",
            "<p>",
            "<?php",
            "mime-version:");

    private TextContent() {}

    /** Text has no control characters but those of lines and columns, and is not the markup a browser would run. */
    static boolean isText(byte[] bytes, String head) {
        String words = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        String start = words.stripLeading().toLowerCase(Locale.ROOT);
        boolean controls = head.chars().anyMatch(c -> c < FIRST_PRINTABLE && "\t\r\n\f".indexOf(c) < 0);
        return !controls && MARKUP.stream().noneMatch(start::startsWith) && (isUtf8(bytes) || isCyrillic(bytes));
    }

    private static boolean isUtf8(byte[] bytes) {
        // A character may be cut where the head ends.
        for (int cut = 0; cut < Math.min(4, bytes.length + 1); cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - cut)));
                return true;
            } catch (CharacterCodingException notHere) {
                // one byte less
            }
        }
        return false;
    }

    /** In windows-1251 letters lie above 0xC0; a text that is not UTF-8 is one where most of what is not ASCII is there. */
    private static boolean isCyrillic(byte[] bytes) {
        int letters = 0;
        int others = 0;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value >= 0xC0) {
                letters++;
            } else if (value >= 0x7F) {
                others++;
            }
        }
        return letters > others * 4;
    }
}
