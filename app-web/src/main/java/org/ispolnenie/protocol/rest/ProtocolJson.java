package org.ispolnenie.protocol.rest;

import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.DueView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.json.DeadlineJson;
import org.ispolnenie.reading.json.ReadingJson;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** The reading of the contract, with what people decided about it. */
final class ProtocolJson {

    private final Messages words;
    private final boolean withText;

    /** @param withText whether the source text is part of it */
    ProtocolJson(Messages words, boolean withText) {
        this.words = words;
        this.withText = withText;
    }

    byte[] bytes(ProtocolView protocol) {
        return JsonText.of(json -> write(json, protocol));
    }

    void write(JsonText json, ProtocolView protocol) {
        json.id("id", protocol.id())
                .field("version", protocol.version())
                .value("state", protocol.state())
                .field("title", protocol.heading().title())
                .value("meetingDate", protocol.heading().meetingDate())
                .field("number", protocol.heading().number())
                .field("sha256", protocol.source().sha256())
                .field("fileName", protocol.source().fileName())
                .field("mediaType", protocol.source().mediaType())
                .field("importedBy", protocol.course().importedBy())
                .value("importedAt", protocol.course().importedAt())
                .field("approvedBy", protocol.course().approvedBy())
                .value("approvedAt", protocol.course().approvedAt())
                .field("assignments", protocol.plan().assignments())
                .field("controlPoints", protocol.plan().controlPoints())
                .values("uncontrolled", protocol.plan().uncontrolled())
                .value("rules", protocol.plan().rules().ruleSet())
                .array("items", protocol.items(), this::item)
                .array("anomalies", protocol.anomalies(), this::doubt)
                .array("corrections", protocol.corrections(), ProtocolJson::correction);
        if (withText) {
            json.field("sourceText", protocol.source().text());
        }
    }

    private void item(JsonText json, ItemView item) {
        json.id("decisionId", item.decisionId())
                .field("number", item.number())
                .field("text", item.text())
                .value("kind", item.kind())
                .object("span", item.span(), ReadingJson::span)
                .object(
                        "deadline",
                        item.deadline(),
                        (text, deadline) -> DeadlineJson.write(text, deadline.expression(), deadline.span()))
                .array("dueDates", item.deadline().dates(), this::due)
                .array("responsible", item.charge().responsible(), ReadingJson::party)
                .array("recipients", item.charge().recipients(), ReadingJson::recipient)
                .array("links", item.links(), ReadingJson::link)
                .field("bodies", item.charge().bodies())
                .field("asksForNothing", item.charge().nothing())
                .array("subItems", item.subItems(), this::item)
                .array("anomalies", item.anomalies(), this::doubt);
    }

    private void due(JsonText json, DueView due) {
        json.value("stated", due.stated()).value("effective", due.effective()).field("why", words.text(due.why()));
    }

    private void doubt(JsonText json, DoubtView doubt) {
        json.field("id", doubt.id())
                .value("code", doubt.code())
                .value("severity", doubt.severity())
                .field("message", words.text(doubt.message()))
                .field("suggestion", doubt.suggestion())
                .object("span", doubt.span(), ReadingJson::span)
                .value("remedy", doubt.remedy())
                .value("resolution", doubt.verdict().resolution())
                .field("value", doubt.verdict().value())
                .field("basis", doubt.verdict().basis())
                .field("resolvedBy", doubt.verdict().resolvedBy())
                .value("resolvedAt", doubt.verdict().resolvedAt());
    }

    private static void correction(JsonText json, CorrectionView correction) {
        json.field("itemNumber", correction.itemNumber())
                .value("field", correction.amendment().field())
                .field("was", String.valueOf(correction.amendment().was()))
                .field("becomes", correction.amendment().becomes().toString())
                .field("basis", correction.basis())
                .field("person", correction.person())
                .value("at", correction.at());
    }
}
