package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.point.CommentView;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.ControlPointCard.HistoryView;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** One control point with its dates, their explanation, its history and all that has happened to it. */
final class ControlPointJson {

    private final Messages words;
    private final ReportJson reports;

    ControlPointJson(Messages words) {
        this.words = words;
        this.reports = new ReportJson(words);
    }

    void write(JsonText json, PointLife life) {
        card(json, life.card());
        json.object("evidenceContract", life.contract(), ControlPointJson::contract)
                .field("decisionClosed", life.decisionClosed())
                .array("reports", life.reports(), reports::write)
                .object("draft", life.draft(), reports::write)
                .array("extensionRequests", life.extensions(), ExtensionJson::write)
                .array("subAssignments", life.parts(), PartJson::write)
                .array("comments", life.comments(), ControlPointJson::comment)
                .values("may", life.may());
    }

    static void contract(JsonText json, EvidenceContract contract) {
        json.array("requirements", contract.requirements(), (requirement, r) -> requirement
                        .value("kind", r.kind())
                        .field("atLeast", r.atLeast()))
                .values(
                        "acceptedTypes",
                        contract.acceptedTypes().stream().sorted().toList())
                .field("maxFileBytes", contract.maxFileBytes());
    }

    private static void comment(JsonText json, CommentView comment) {
        json.id("id", comment.id())
                .field("person", comment.person())
                .value("at", comment.at())
                .field("text", comment.text());
    }

    private void card(JsonText json, ControlPointCard card) {
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
                .value("removalGround", card.removalGround())
                .value("executedOn", card.executedOn())
                .field("why", words.text(card.why()))
                .array("history", card.history(), this::move);
    }

    private void move(JsonText json, HistoryView move) {
        json.value("at", move.at())
                .field("person", move.person())
                .value("from", move.from())
                .value("to", move.to())
                .field("reason", move.reason(words));
    }
}
