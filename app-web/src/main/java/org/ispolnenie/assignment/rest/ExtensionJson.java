package org.ispolnenie.assignment.rest;

import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.shared.json.JsonText;

/** A request for a later date. */
final class ExtensionJson {

    private ExtensionJson() {}

    static void write(JsonText json, ExtensionView request) {
        json.id("id", request.id())
                .field("version", request.version())
                .id("controlPointId", request.controlPointId())
                .value("dueBefore", request.dueBefore())
                .value("requestedDue", request.requestedDue())
                .field("reason", request.reason())
                .value("state", request.state())
                .field("askedBy", request.askedBy())
                .value("askedAt", request.askedAt())
                .value("grantedDue", request.outcome().grantedDue())
                .field("decidedBy", request.outcome().decidedBy())
                .value("decidedAt", request.outcome().decidedAt())
                .field("verdict", request.outcome().verdict());
    }
}
