package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.service.ControlPointCard;
import org.ispolnenie.assignment.service.ControlPointCard.HistoryView;
import org.ispolnenie.shared.domain.Messages;
import org.ispolnenie.shared.rest.JsonText;

/** One control point with its dates, their explanation and its history. */
final class ControlPointJson {

    private final Messages words;

    ControlPointJson(Messages words) {
        this.words = words;
    }

    void write(JsonText json, ControlPointCard card) {
        json.id("id", card.id())
                .field("version", card.version())
                .id("assignmentId", card.assignmentId())
                .object("protocol", card, (protocol, c) -> protocol.id("id", c.protocolId())
                        .field("title", c.protocolTitle())
                        .value("meetingDate", c.meetingDate())
                        .field("number", c.protocolNumber()))
                .field("decisionNumber", card.decisionNumber())
                .field("decisionText", card.decisionText())
                .field("label", card.label())
                .field("text", card.pointText())
                .field("deadlineRaw", card.deadlineRaw())
                .object("organization", card, (body, c) -> body.field("code", c.organizationCode())
                        .field("name", c.organizationName()))
                .value("statedDue", card.statedDue())
                .value("effectiveDue", card.effectiveDue())
                .value("originalDue", card.originalDue())
                .value("state", card.state())
                .field("overdue", card.overdue())
                .field("dueSoon", card.dueSoon())
                .field("extensionPending", card.extensionPending())
                .field("why", words.text(card.why()))
                .array("history", card.history(), ControlPointJson::move);
    }

    private static void move(JsonText json, HistoryView move) {
        json.value("at", move.at())
                .field("person", move.person())
                .value("from", move.from())
                .value("to", move.to())
                .field("reason", move.reason());
    }
}
