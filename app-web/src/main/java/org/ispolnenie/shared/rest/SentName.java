package org.ispolnenie.shared.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.input.OfficeText;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file in {@code Content-Disposition}, in whatever way it is sent: raw in UTF-8 or windows-1251, quoted, with
 * quotes and line ends percent-encoded as browsers do, by RFC 5987 in any charset, or as words of a letter (RFC 2047) as
 * programs for mail do. It is still as the sender calls it, not yet safe.
 */
public final class SentName {

    private static final String PLACE = "(?:^|;)\\s*filename";
    private static final Pattern PLAIN =
            Pattern.compile(PLACE + "\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED =
            Pattern.compile(PLACE + "\\*\\s*=\\s*\"?([\\w-]+)'[^']*'([^;\\s\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER_WORD =
            Pattern.compile("=\\?([\\w-]+)\\?([bBqQ])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?");
    private static final int HEX = 16;

    private SentName() {}

    /** The name a header gives; null if none. */
    public static @Nullable String in(String header) {
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            Optional<String> name = percentDecoded(extended.group(1), extended.group(2));
            if (name.isPresent()) {
                return name.get();
            }
        }
        Matcher plain = PLAIN.matcher(header);
        if (!plain.find()) {
            return null;
        }
        @Nullable String quoted = plain.group(1);
        return lettersDecoded(quoted == null ? plain.group(2) : unquoted(quoted));
    }

    private static String unquoted(String text) {
        return text.replaceAll("\\\\([\"\\\\])", "$1")
                .replace("%22", "\"")
                .replaceAll("(?i)%0D", "\r")
                .replaceAll("(?i)%0A", "\n");
    }

    /** A header that the server has taken for Latin-1, as its bytes mean it. */
    public static String ofLatin(String header) {
        return header.chars().allMatch(c -> c <= 0xFF)
                ? OfficeText.unmarked(header.getBytes(StandardCharsets.ISO_8859_1))
                : header;
    }

    private static Optional<String> percentDecoded(String charset, String text) {
        return escaped(text, '%').flatMap(bytes -> charset(charset).map(known -> new String(bytes, known)));
    }

    private static String lettersDecoded(String text) {
        return LETTER_WORD
                .matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        letterWord(word.group(1), word.group(2), word.group(3)).orElse(word.group())));
    }

    private static Optional<String> letterWord(String charset, String coding, String text) {
        Optional<byte[]> bytes = coding.equalsIgnoreCase("b") ? base64(text) : escaped(text.replace('_', ' '), '=');
        return bytes.flatMap(all -> charset(charset).map(known -> new String(all, known)));
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The bytes of a text in which some are written as two hexadecimal digits after a sign; empty if it is garbled. */
    private static Optional<byte[]> escaped(String text, char sign) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != sign) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = digit(text, i + 1);
            int low = digit(text, i + 2);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * HEX + low);
            i += 2;
        }
        return Optional.of(bytes.toByteArray());
    }

    private static int digit(String text, int at) {
        return at < text.length() ? Character.digit(text.charAt(at), HEX) : -1;
    }
}
