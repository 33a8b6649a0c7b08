package org.ispolnenie.protocol.web;

import org.ispolnenie.shared.domain.Written;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ground of a decision: one of the usual ones, words of one's own, or both. */
final class Basis {

    private static final String OWN = "own";

    private Basis() {}

    /**
     * The ground in words.
     *
     * @param usual one of the usual grounds; {@code own} (or null) for none of them
     * @param own   words of one's own
     */
    static String of(@Nullable String usual, String own) {
        return Stream.of(usual == null || usual.equals(OWN) ? "" : usual, own)
                .map(Written::text)
                .filter(part -> !Written.isNothing(part))
                .collect(Collectors.joining(": "));
    }
}
