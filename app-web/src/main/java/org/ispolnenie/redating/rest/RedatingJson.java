package org.ispolnenie.redating.rest;

import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingQueries.LostDay;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** Days that acts made non-working, the control points due on them, and what was moved for that. */
final class RedatingJson {

    private RedatingJson() {}

    static void day(JsonText json, LostDay day) {
        json.value("date", day.day())
                .value("kind", day.kind())
                .field("title", day.title())
                .field("act", day.act())
                .field("controlPoints", day.points());
    }

    static void hit(JsonText json, HitPoint hit, Messages words) {
        Candidate point = hit.point();
        json.id("controlPointId", point.id())
                .field("version", point.version())
                .id("protocolId", point.protocol().id())
                .field("decisionNumber", point.item().decisionNumber())
                .field("label", point.item().label())
                .object("organization", point.organization(), (body, of) -> body.field("code", of.code())
                        .field("name", of.name()))
                .value("state", point.state())
                .field("extensionPending", point.extensionPending())
                .value("effectiveDue", point.dating().effective())
                .value("originalDue", point.dating().original())
                .value("proposedDue", hit.proposed())
                .field("why", words.text(hit.why()));
    }

    static void act(JsonText json, RecordedRedating act) {
        json.id("id", act.id())
                .field("version", act.version())
                .field("act", act.act())
                .field("basis", act.basis())
                .field("person", act.person())
                .value("at", act.at())
                .field("controlPoints", act.points())
                .array("moves", act.moves(), (move, of) -> move.id("controlPointId", of.controlPointId())
                        .field("label", of.label())
                        .field("organization", of.organizationCode())
                        .value("from", of.from())
                        .value("to", of.to()));
    }
}
