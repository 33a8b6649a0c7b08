package org.ispolnenie.protocol.domain.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;

/** Tells a reading in few words, so that a test shows a document and what is read from it side by side. */
final class ReadingLines {

    private ReadingLines() {}

    /** The items of a text, which is read here and held against what is true of every reading. */
    static String read(String text) {
        ReadingPropertiesTest.holds(text);
        return items(DeliveredDocuments.reader().read(text));
    }

    /** A line an item: {@code number | text | deadline | parties}; a sub-item is indented. */
    static String items(ProtocolReading reading) {
        return reading.items().stream().map(item -> item(item, "")).collect(Collectors.joining());
    }

    private static String item(ItemReading item, String indent) {
        return indent + item.number() + " | " + item.text() + " | " + deadline(item) + " | " + parties(item) + "\n"
                + item.subItems().stream().map(sub -> item(sub, indent + "  ")).collect(Collectors.joining());
    }

    private static String deadline(ItemReading item) {
        return item.deadline().type() == DeadlineType.NONE
                ? "-"
                : Stream.concat(
                                Stream.of(item.deadline().type().name()),
                                item.deadline().dates().stream().map(String::valueOf))
                        .collect(Collectors.joining(" "));
    }

    private static String parties(ItemReading item) {
        Stream<String> named = item.responsible().stream()
                .map(party -> (party.role() == PartyRole.RESPONSIBLE
                                ? ""
                                : party.role() == PartyRole.EXECUTOR ? "executor " : "with ")
                        + (party.code() == null ? "«" + party.raw() + "»" : party.code())
                        + (party.excluded().isEmpty() ? "" : " but " + String.join(" ", party.excluded())));
        Stream<String> recipients = item.recipients().stream()
                .map(r -> "to " + (r.code() == null ? "«" + r.raw() + "»" : r.code())
                        + (r.person() == null ? "" : " " + r.person()));
        String all = Stream.concat(named, recipients).collect(Collectors.joining(", "));
        return all.isEmpty() ? "-" : all;
    }

    /** The doubts of the document and of every item: {@code number CODE}, those to be decided only. */
    static List<String> doubts(ProtocolReading reading) {
        return Stream.concat(
                        reading.anomalies().stream()
                                .filter(ReadingLines::isAsked)
                                .map(a -> a.code().name()),
                        reading.items().stream().flatMap(ReadingLines::doubts))
                .toList();
    }

    private static Stream<String> doubts(ItemReading item) {
        return Stream.concat(
                item.anomalies().stream().filter(ReadingLines::isAsked).map(a -> item.number() + " " + a.code()),
                item.subItems().stream().flatMap(ReadingLines::doubts));
    }

    private static boolean isAsked(Anomaly anomaly) {
        return anomaly.severity() != Severity.INFO;
    }
}
