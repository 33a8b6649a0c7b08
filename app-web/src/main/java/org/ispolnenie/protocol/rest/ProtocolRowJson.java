package org.ispolnenie.protocol.rest;

import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.json.JsonText;

/** A line of the list of protocols. */
final class ProtocolRowJson {

    private ProtocolRowJson() {}

    static void write(JsonText json, ProtocolRow row) {
        json.id("id", row.id())
                .field("version", row.version())
                .field("title", row.title())
                .value("meetingDate", row.meetingDate())
                .field("number", row.number())
                .value("state", row.state())
                .value("importedAt", row.importedAt())
                .field("importedBy", row.importedBy())
                .field("items", row.items());
    }
}
