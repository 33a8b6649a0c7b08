package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.point.CommentView;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.ControlPointCard.HistoryView;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.directory.rest.DirectoryJson;
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
                .object("protocol", card.protocol(), (object, protocol) -> object.id("id", protocol.id())
                        .field("title", protocol.title())
                        .value("meetingDate", protocol.meetingDate())
                        .field("number", protocol.number()))
                .field("decisionNumber", card.item().decisionNumber())
                .field("decisionText", card.item().decisionText())
                .field("label", card.item().label())
                .field("text", card.item().text())
                .field("deadlineRaw", card.item().deadlineRaw())
                .object("organization", card.organization(), DirectoryJson::reference)
                .value("statedDue", card.dates().stated())
                .value("effectiveDue", card.dates().effective())
                .value("originalDue", card.dates().original())
                .value("state", card.standing().status().state())
                .field("overdue", card.standing().status().overdue())
                .field("dueSoon", card.standing().status().dueSoon())
                .field("extensionPending", card.standing().status().extensionPending())
                .value("removalGround", card.standing().removalGround())
                .value("executedOn", card.standing().executedOn())
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
