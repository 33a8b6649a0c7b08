package org.ispolnenie.shared.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a form is called: {@code Content-Disposition: form-data; name="file"; filename="меры.pdf"}; how file
 * names come, {@link SentName} knows.
 *
 * @param field the field of the form
 * @param file  the file's name; {@code file} where it has none
 */
record PartName(String field, String file) {

    private static final String VALUE = "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))";
    private static final Pattern NAME = Pattern.compile(";\\s*name\\s*=\\s*" + VALUE, Pattern.CASE_INSENSITIVE);
    /** @throws Refusal (400) if the header is missing or names no field */
    static PartName of(@Nullable String header) {
        @Nullable String field = header == null ? null : value(NAME.matcher(header));
        if (header == null || field == null) {
            throw Refusal.malformed(Message.of("shared.NOT_MULTIPART"));
        }
        @Nullable String file = SentName.in(header);
        return new PartName(field, file == null || WrittenText.isNothing(file) ? "file" : file);
    }

    private static @Nullable String value(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null
                ? matcher.group(2)
                : matcher.group(1).replaceAll("\\\\([\"\\\\])", "$1").replace("%22", "\"");
    }
}
