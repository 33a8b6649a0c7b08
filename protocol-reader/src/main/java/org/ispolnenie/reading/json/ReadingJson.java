package org.ispolnenie.reading.json;

import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** Writes a reading; the parts of it, too, for whoever has more to say about an item. */
public final class ReadingJson {

    private final Messages words;
    private int anomalies;

    private ReadingJson(Messages words) {
        this.words = words;
    }

    /** @param sha256 of the document, in small hexadecimal digits */
    public static byte[] of(ProtocolReading reading, String sha256, Messages words) {
        ReadingJson writer = new ReadingJson(words);
        return JsonText.of(json -> json.field("title", reading.title())
                .value("meetingDate", reading.meetingDate())
                .field("number", reading.number())
                .field("sha256", sha256)
                .array("anomalies", reading.anomalies(), (text, anomaly) -> writer.anomaly(text, "", anomaly))
                .array("items", reading.items(), writer::item));
    }

    /** What is asked about an item stands before its sub-items: the names of anomalies count in this order. */
    private void item(JsonText json, ItemReading item) {
        json.field("number", item.number())
                .field("text", item.text())
                .value("kind", item.kind())
                .object("span", item.span(), ReadingJson::span)
                .object(
                        "deadline",
                        item,
                        (text, of) ->
                                DeadlineJson.write(text, of.deadline(), of.due().span()))
                .array("responsible", item.responsible(), ReadingJson::party)
                .array("recipients", item.recipients(), ReadingJson::recipient)
                .array("links", item.links(), ReadingJson::link)
                .array("anomalies", item.anomalies(), (text, anomaly) -> anomaly(text, item.number(), anomaly))
                .array("subItems", item.subItems(), this::item);
    }

    /** Named as a draft of the same document names it. */
    private void anomaly(JsonText json, String item, Anomaly anomaly) {
        json.field("id", item + ":" + anomalies++ + ":" + anomaly.code())
                .value("code", anomaly.code())
                .value("severity", anomaly.severity())
                .field("message", words.text(anomaly.message()))
                .field("suggestion", anomaly.suggestion())
                .object("span", anomaly.span(), ReadingJson::span);
    }

    public static void party(JsonText json, PartyMention party) {
        json.field("raw", party.raw())
                .value("kind", party.kind())
                .field("code", party.code())
                .value("role", party.role())
                .values("excluded", party.excluded())
                .object("span", party.span(), ReadingJson::span);
    }

    public static void recipient(JsonText json, RecipientMention recipient) {
        json.field("raw", recipient.raw())
                .field("code", recipient.code())
                .field("person", recipient.person())
                .object("span", recipient.span(), ReadingJson::span);
    }

    public static void link(JsonText json, ItemLink link) {
        json.value("type", link.type()).field("to", link.to()).field("suggested", link.suggested());
    }

    public static void span(JsonText json, Span span) {
        json.field("start", span.start()).field("end", span.end());
    }
}
