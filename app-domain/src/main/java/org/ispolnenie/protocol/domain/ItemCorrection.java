package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts in place of what was read; null leaves a field as it is.
 *
 * @param text        what is to be done
 * @param kind        what the decision is about
 * @param dueDates    the due dates; an empty list: no date
 * @param responsible who answers and who executes, already found in the directory
 * @param recipients  to whom the result goes
 */
public record ItemCorrection(
        @Nullable String text,
        @Nullable DecisionKind kind,
        @Nullable List<LocalDate> dueDates,
        @Nullable List<Party> responsible,
        @Nullable List<Recipient> recipients) {

    static ItemCorrection dueDates(List<LocalDate> dates) {
        return new ItemCorrection(null, null, dates, null, null);
    }

    static ItemCorrection responsible(List<Party> parties) {
        return new ItemCorrection(null, null, null, parties, null);
    }

    static ItemCorrection recipients(List<Recipient> recipients) {
        return new ItemCorrection(null, null, null, null, recipients);
    }
}
