package org.ispolnenie.shared.rest;

import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code "3"} in {@code ETag} and {@code If-Match}. */
public final class Versions {

    private Versions() {}

    public static String tag(long version) {
        return '"' + String.valueOf(version) + '"';
    }

    /**
     * The versions the caller has seen.
     *
     * @throws Refusal (428) if they say nothing, (412) if what they say is no version at all
     */
    public static Seen required(@Nullable String ifMatch) {
        Seen seen = Seen.in(ifMatch);
        if (!seen.said()) {
            throw Refusal.versionNeeded();
        }
        return seen;
    }

    /** The versions the caller has seen, where they say so. */
    public static Seen optional(@Nullable String ifMatch) {
        return Seen.in(ifMatch);
    }
}
