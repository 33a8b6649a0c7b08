package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.result.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts in place of what was read; null leaves a field as it is.
 *
 * @param text        what is to be done
 * @param kind        what the decision is about
 * @param dueDates    the due dates; an empty list: no date
 * @param responsible who answers, already found in the directory
 * @param executors   who does the work, likewise
 * @param recipients  to whom the result goes
 * @param excluded    the codes its groups go without
 * @param nothing     whether the item asks nothing of anybody
 */
public record ItemCorrection(
        @Nullable String text,
        @Nullable DecisionKind kind,
        @Nullable List<LocalDate> dueDates,
        @Nullable List<Party> responsible,
        @Nullable List<Party> executors,
        @Nullable List<Recipient> recipients,
        @Nullable List<String> excluded,
        @Nullable Boolean nothing) {

    /** Leaves everything as it is. */
    public static final ItemCorrection NOTHING = new ItemCorrection(null, null, null, null, null, null, null, null);

    public static ItemCorrection dueDates(List<LocalDate> dates) {
        return new ItemCorrection(null, null, dates, null, null, null, null, null);
    }

    public static ItemCorrection responsible(List<Party> parties) {
        return new ItemCorrection(null, null, null, parties, null, null, null, null);
    }

    public static ItemCorrection recipients(List<Recipient> recipients) {
        return new ItemCorrection(null, null, null, null, null, recipients, null, null);
    }

    /** The groups of the item go without these. */
    public static ItemCorrection excluding(List<String> codes) {
        return new ItemCorrection(null, null, null, null, null, null, codes, null);
    }

    /** Whether the item asks nothing of anybody. */
    public static ItemCorrection asksForNothing(boolean nothing) {
        return new ItemCorrection(null, null, null, null, null, null, null, nothing);
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    boolean namesParties() {
        return responsible != null || executors != null;
    }
}
