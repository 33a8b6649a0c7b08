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
                .object("organization", part.organization(), (body, organization) -> body.field(
                                "code", organization.code())
                        .field("name", organization.name()))
                .value("role", part.task().role())
                .field("task", part.task().text())
                .value("due", part.task().due())
                .field("overdue", part.overdue())
                .value("state", part.state())
                .field("givenBy", part.task().givenBy())
                .value("givenAt", part.task().givenAt())
                .field("answer", part.answer().text())
                .field("answeredBy", part.answer().by())
                .value("answeredAt", part.answer().at())
                .field("verdict", part.answer().verdict())
                .array("files", part.answer().files(), EvidenceJson::write);
    }
}
