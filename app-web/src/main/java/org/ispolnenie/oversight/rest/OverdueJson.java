package org.ispolnenie.oversight.rest;

import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.oversight.service.due.DaysLate;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.shared.json.JsonText;

/** What is overdue. */
final class OverdueJson {

    private OverdueJson() {}

    static void point(JsonText json, Overdue.Point point) {
        json.id("controlPointId", point.id())
                .id("protocolId", point.item().protocolId())
                .field("protocolTitle", point.item().protocolTitle())
                .field("decisionNumber", point.item().decisionNumber())
                .field("label", point.item().label())
                .field("text", point.item().text())
                .object("organization", point.organization(), DirectoryJson::reference)
                .value("effectiveDue", point.due())
                .value("state", point.state());
        late(json, point.late());
        json.object("lastReminder", point.reminded(), (told, reminded) -> told.value("at", reminded.at())
                .field("by", reminded.by())
                .field("byHandToday", reminded.today()));
    }

    static void body(JsonText json, Overdue.Body body) {
        json.object("organization", body, (one, b) -> one.field("code", b.code())
                        .field("name", b.name()))
                .field("controlPoints", body.points())
                .value("oldestDue", body.oldest());
        late(json, body.late());
    }

    static void decision(JsonText json, Overdue.Decision decision) {
        json.id("decisionId", decision.id())
                .id("protocolId", decision.protocolId())
                .field("protocolTitle", decision.protocolTitle())
                .field("decisionNumber", decision.number())
                .field("text", decision.text())
                .field("bodies", decision.bodies())
                .field("controlPoints", decision.points())
                .value("oldestDue", decision.oldest());
        late(json, decision.late());
    }

    private static void late(JsonText json, DaysLate late) {
        json.value("lateness", late.lateness())
                .field("workingDaysLate", late.working())
                .field("calendarDaysLate", late.calendar());
    }
}
