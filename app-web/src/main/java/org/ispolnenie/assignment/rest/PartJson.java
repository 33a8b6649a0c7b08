package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.shared.json.JsonText;

/** A part of a control point passed on. */
final class PartJson {

    private PartJson() {}

    static void write(JsonText json, PartView part) {
        json.id("id", part.id())
                .field("version", part.version())
                .id("controlPointId", part.controlPointId())
                .id("parentId", part.parentId())
                .object("organization", part, (body, p) -> body.field("code", p.organizationCode())
                        .field("name", p.organizationName()))
                .value("role", part.role())
                .field("task", part.task())
                .value("due", part.due())
                .field("overdue", part.overdue())
                .value("state", part.state())
                .field("givenBy", part.givenBy())
                .value("givenAt", part.givenAt())
                .field("answer", part.answer())
                .field("answeredBy", part.answeredBy())
                .value("answeredAt", part.answeredAt())
                .field("verdict", part.verdict())
                .array("files", part.files(), EvidenceJson::write);
    }
}
