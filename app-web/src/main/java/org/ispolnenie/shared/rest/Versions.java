package org.ispolnenie.shared.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code "3"} in {@code ETag} and {@code If-Match}. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    public static String tag(long version) {
        return '"' + String.valueOf(version) + '"';
    }

    /**
     * The version the caller has seen; null where they say «whichever is there» ({@code *}).
     *
     * @throws Refusal (428) if they say nothing
     */
    public static @Nullable Long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.versionNeeded();
        }
        return optional(ifMatch);
    }

    /** The version the caller has seen; null where they do not say, or say {@code *}. */
    public static @Nullable Long optional(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.malformed(Message.of("shared.NOT_A_TAG", ifMatch));
        }
        return Long.valueOf(tag.group(1));
    }
}
