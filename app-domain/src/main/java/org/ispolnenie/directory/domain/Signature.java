package org.ispolnenie.directory.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it is recorded: a login, or two with {@code >} between where a deputy stood in for someone. No
 * login may contain that sign, so {@link #parse} reads back what {@link #toString()} wrote.
 *
 * @param person    the login of who did it
 * @param principal the login of whom they stood in for; null where they acted for themselves
 */
public record Signature(String person, @Nullable String principal) {

    static final String SEPARATOR = ">";

    public static Signature parse(String text) {
        int at = text.indexOf(SEPARATOR);
        return at < 0 ? new Signature(text, null) : new Signature(text.substring(0, at), text.substring(at + 1));
    }

    /** The name of who did it, with the name of whom they stood in for: as every reader of the history sees it. */
    public static String names(String person, @Nullable String principal) {
        return principal == null ? person : person + " (за: " + principal + ")";
    }

    @Override
    public String toString() {
        return principal == null ? person : person + SEPARATOR + principal;
    }
}
