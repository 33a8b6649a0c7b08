package org.ispolnenie.reading.result;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a protocol.
 *
 * @param title       the heading, white space folded; empty if there is none
 * @param meetingDate the date of the meeting, else of the document; null if none is written
 * @param number      the registration number; null if none is written
 * @param items       the decisions in the order of the text
 * @param anomalies   doubts about the document as a whole
 * @param unclaimed   the stretches of the source that belong to no item, in order: with the items' spans they give
 *                    back the whole text
 */
public record ProtocolReading(
        String title,
        @Nullable LocalDate meetingDate,
        @Nullable String number,
        List<ItemReading> items,
        List<Anomaly> anomalies,
        List<Span> unclaimed) {

    public ProtocolReading {
        items = List.copyOf(items);
        anomalies = List.copyOf(anomalies);
        unclaimed = List.copyOf(unclaimed);
    }
}
