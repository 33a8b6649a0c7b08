package org.ispolnenie.notification.rest;

import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** A notice with what it leads to. */
final class NoticeJson {

    private final Messages words;

    NoticeJson(Messages words) {
        this.words = words;
    }

    void write(JsonText json, NoticeRow row) {
        json.id("id", row.id())
                .value("kind", row.kind())
                .field("text", words.text(row.message()))
                .value("at", row.at())
                .value("readAt", row.readAt())
                .id("controlPointId", row.controlPointId())
                .field("label", row.label())
                .field("organization", row.organization())
                .id("protocolId", row.protocolId())
                .value("meetingDate", row.meetingDate());
    }
}
