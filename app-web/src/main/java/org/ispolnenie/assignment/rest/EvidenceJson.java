package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.shared.json.JsonText;

/** A file of a report or a part; its bytes are at {@code /attachments/{id}}. */
final class EvidenceJson {

    private EvidenceJson() {}

    static void write(JsonText json, EvidenceView file) {
        json.id("id", file.id())
                .field("name", file.name())
                .field("mediaType", file.mediaType())
                .field("size", file.size())
                .field("sha256", file.sha256())
                .value("kind", file.kind());
    }
}
