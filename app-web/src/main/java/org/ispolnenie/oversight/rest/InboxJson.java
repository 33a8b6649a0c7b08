package org.ispolnenie.oversight.rest;

import java.util.function.BiConsumer;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.oversight.service.work.Inbox;
import org.ispolnenie.oversight.service.work.Inbox.BodyWithoutAccount;
import org.ispolnenie.oversight.service.work.Inbox.DraftInDoubt;
import org.ispolnenie.oversight.service.work.Inbox.ExtensionToDecide;
import org.ispolnenie.oversight.service.work.Inbox.Place;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;

/** What waits for the controller. */
final class InboxJson {

    private InboxJson() {}

    static void write(JsonText json, Inbox inbox) {
        json.object("counts", inbox.counts(), (counts, c) -> counts.field("reports", c.reports())
                .field("extensionRequests", c.extensions())
                .field("drafts", c.drafts())
                .field("bodiesWithoutAccount", c.withoutAccount()));
        page(json, "reports", inbox.reports(), InboxJson::report);
        page(json, "extensionRequests", inbox.extensions(), InboxJson::extension);
        json.array("drafts", inbox.drafts(), InboxJson::draft)
                .array("bodiesWithoutAccount", inbox.withoutAccount(), InboxJson::body);
    }

    private static <T> void page(JsonText json, String name, Page<T> rows, BiConsumer<JsonText, T> fields) {
        json.object(name, rows, (part, page) -> part.array("items", page.items(), fields)
                .field("nextCursor", page.nextCursor()));
    }

    private static void report(JsonText json, ReportToJudge report) {
        json.id("id", report.id()).field("version", report.version());
        place(json, report.place());
        json.value("kind", report.kind())
                .value("submittedAt", report.submittedAt())
                .field("author", report.author())
                .field("onBehalf", report.onBehalf())
                .field("words", report.words())
                .field("files", report.files())
                .field("ownBody", report.ownBody());
    }

    private static void extension(JsonText json, ExtensionToDecide request) {
        json.id("id", request.id()).field("version", request.version());
        place(json, request.place());
        json.value("requestedDue", request.requestedDue())
                .field("reason", request.reason())
                .value("askedAt", request.askedAt())
                .field("askedBy", request.askedBy())
                .field("ownBody", request.ownBody());
    }

    private static void place(JsonText json, Place place) {
        json.id("controlPointId", place.controlPointId())
                .id("protocolId", place.item().protocolId())
                .field("protocolTitle", place.item().protocolTitle())
                .field("decisionNumber", place.item().decisionNumber())
                .field("label", place.item().label())
                .field("text", place.item().text())
                .object("organization", place.organization(), DirectoryJson::reference)
                .value("effectiveDue", place.effectiveDue());
    }

    private static void draft(JsonText json, DraftInDoubt draft) {
        json.id("protocolId", draft.protocolId())
                .field("title", draft.title())
                .value("meetingDate", draft.meetingDate())
                .field("doubts", draft.doubts())
                .field("errors", draft.errors());
    }

    private static void body(JsonText json, BodyWithoutAccount body) {
        json.field("code", body.code()).field("name", body.name()).field("openControlPoints", body.openPoints());
    }
}
