package org.ispolnenie.reading.extraction.plain;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset parameter of a media type. */
public final class DeclaredCharset {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([\\w.:+-]{1,40})\"?", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** The charset a media type names; null if it names none, or none that is known. */
    public static @Nullable Charset of(@Nullable String mediaType) {
        Matcher parameter = PARAMETER.matcher(mediaType == null ? "" : mediaType);
        try {
            return parameter.find() && Charset.isSupported(parameter.group(1))
                    ? Charset.forName(parameter.group(1))
                    : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }
}
