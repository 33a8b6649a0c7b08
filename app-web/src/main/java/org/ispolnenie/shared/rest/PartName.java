package org.ispolnenie.shared.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a form is called: {@code Content-Disposition: form-data; name="file"; filename="меры.pdf"}. File names
 * come raw in UTF-8, quoted, percent-encoded as browsers do with quotes in them, or by RFC 5987 as programs do.
 *
 * @param field the field of the form
 * @param file  the file's name; {@code file} where it has none
 */
record PartName(String field, String file) {

    private static final String VALUE = "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))";
    private static final Pattern NAME = Pattern.compile(";\\s*name\\s*=\\s*" + VALUE, Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(";\\s*filename\\s*=\\s*" + VALUE, Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    /** @throws Refusal (400) if the header is missing or names no field */
    static PartName of(@Nullable String header) {
        @Nullable String field = header == null ? null : value(NAME.matcher(header));
        if (header == null || field == null) {
            throw Refusal.malformed(Message.of("shared.NOT_MULTIPART"));
        }
        Matcher encoded = ENCODED.matcher(header);
        @Nullable String file = encoded.find() ? decoded(encoded.group(1)) : value(FILE.matcher(header));
        return new PartName(field, file == null || file.isBlank() ? "file" : file);
    }

    private static @Nullable String value(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null
                ? matcher.group(2)
                : matcher.group(1).replaceAll("\\\\([\"\\\\])", "$1").replace("%22", "\"");
    }

    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
