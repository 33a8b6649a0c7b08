package org.ispolnenie.reading.result;

import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something a careful secretary would ask about.
 *
 * @param code       what kind of doubt
 * @param severity   how much it matters
 * @param message    the doubt in words, key {@code reading.anomaly.<CODE>}
 * @param suggestion a value to offer as correction (an ISO date, a year, a party's code); null if there is none
 * @param span       the words in doubt; null if it concerns the whole
 */
public record Anomaly(
        AnomalyCode code, Severity severity, Message message, @Nullable String suggestion, @Nullable Span span) {

    /** ERROR: almost surely wrong, must be decided; WARNING: ask the secretary; INFO: remember. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
