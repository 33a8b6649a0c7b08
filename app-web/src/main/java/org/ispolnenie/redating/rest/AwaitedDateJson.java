package org.ispolnenie.redating.rest;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.AwaitedDate.Entered;
import org.ispolnenie.redating.service.DatedDecision;
import org.ispolnenie.redating.service.EventDateService.Entering;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** Dates that decisions wait for, in requests and answers. */
final class AwaitedDateJson {

    private AwaitedDateJson() {}

    /**
     * What a request asks.
     *
     * @param dryRun whether the date is only to be shown
     */
    record Asked(Entering entering, boolean dryRun) {}

    static Asked read(JsonFields fields) {
        LocalDate day = fields.requiredDate("date");
        boolean dryRun = Boolean.TRUE.equals(fields.flag("dryRun"));
        @Nullable String basis = dryRun ? fields.text("basis") : fields.required("basis");
        Entering entering =
                new Entering(day, basis, Boolean.TRUE.equals(fields.flag("sharing")), fields.date("replaces"));
        fields.check();
        return new Asked(entering, dryRun);
    }

    static void write(JsonText json, AwaitedDate date) {
        json.id("decisionId", date.decisionId())
                .id("protocolId", date.protocol().id())
                .value("meetingDate", date.protocol().meetingDate())
                .field("decisionNumber", date.number())
                .field("text", date.text())
                .field("deadline", date.deadline().asWritten())
                .field("event", date.event())
                .value("rules", date.protocol().rules())
                .field("bodies", date.bodies())
                .field("waiting", date.waiting())
                .field("movable", date.movable())
                .object("entered", date.entered(), AwaitedDateJson::entered);
    }

    private static void entered(JsonText json, Entered entered) {
        json.value("date", entered.day())
                .value("due", entered.due())
                .field("basis", entered.basis())
                .field("person", entered.person())
                .value("at", entered.at());
    }

    static Answer dated(List<DatedDecision> all, Messages words) {
        return JsonAnswer.ok(json -> json.array("items", all, (item, dated) -> item.id(
                        "decisionId", dated.decision().decisionId())
                .field("decisionNumber", dated.decision().number())
                .value("statedDue", dated.date().stated())
                .value("due", dated.due())
                .field("why", words.text(dated.date().why()))
                .field("controlPoints", dated.points())
                .field("passed", dated.passed())));
    }
}
