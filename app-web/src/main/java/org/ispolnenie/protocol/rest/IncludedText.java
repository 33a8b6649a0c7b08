package org.ispolnenie.protocol.rest;

import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code ?include=sourceText}: the text all spans point into is long, so it comes only when asked for. */
final class IncludedText {

    private static final String PARAMETER = "include";
    private static final String NAME = "sourceText";

    private IncludedText() {}

    static boolean isWanted(QueryFields query) {
        @Nullable String include = query.text(PARAMETER);
        if (include != null && !include.equals(NAME)) {
            query.fault(PARAMETER, Message.of("shared.NOT_ONE_OF", include, NAME));
        }
        return include != null;
    }
}
