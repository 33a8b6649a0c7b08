package org.ispolnenie.notification.rest.reminder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.notification.domain.reminder.LadderChange;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Comparison;
import org.ispolnenie.notification.service.reminder.ladder.LadderQueries.ExampleDay;
import org.ispolnenie.notification.service.reminder.ladder.LadderView;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Ladders of reminders as JSON, to and fro. */
final class LadderJson {

    private LadderJson() {}

    /** What a draft says, and the due date to show it on. */
    record Asked(LadderDraft draft, @Nullable LocalDate due) {}

    /** A ladder to be stored. */
    static LadderDraft draft(JsonFields fields) {
        String act = fields.required("act");
        LadderDraft draft = new LadderDraft(act, steps(fields));
        fields.check();
        return draft;
    }

    /** A ladder to be tried: it needs no act yet. */
    static Asked trial(JsonFields fields) {
        @Nullable String act = fields.text("act");
        Asked asked = new Asked(
                new LadderDraft(WrittenText.hasWord(act) ? WrittenText.line(act) : LadderDraft.TRIED, steps(fields)),
                fields.date("due"));
        fields.check();
        return asked;
    }

    private static List<LadderDraft.Step> steps(JsonFields fields) {
        return fields.requiredObjects("steps").stream().map(LadderJson::step).toList();
    }

    private static LadderDraft.Step step(JsonFields fields) {
        long offset = fields.requiredNumber("offset");
        Set<ReminderRole> to = EnumSet.noneOf(ReminderRole.class);
        fields.constants("recipients", ReminderRole.class).stream()
                .filter(Objects::nonNull)
                .forEach(to::add);
        return new LadderDraft.Step(
                (int) Math.max(Math.min(offset, Integer.MAX_VALUE), -Integer.MAX_VALUE),
                to,
                Boolean.TRUE.equals(fields.flag("email")),
                Boolean.TRUE.equals(fields.flag("letter")),
                Boolean.TRUE.equals(fields.flag("urgent")));
    }

    static void write(JsonText json, LadderView ladder) {
        json.field("ruleSet", ladder.ruleSet())
                .field("ruleSetName", ladder.ruleSetName())
                .field("edition", ladder.edition())
                .field("act", ladder.act())
                .array("steps", ladder.steps(), LadderJson::step)
                .array("changes", ladder.changes(), LadderJson::change)
                .field("madeBy", ladder.madeBy())
                .value("madeAt", ladder.madeAt());
    }

    static void step(JsonText json, LadderStep step) {
        json.field("offset", step.offset())
                .values("recipients", EnumSet.copyOf(step.to()))
                .field("email", step.email())
                .field("letter", step.letter())
                .field("urgent", step.urgent());
    }

    private static void change(JsonText json, LadderChange change) {
        json.field("offset", change.offset())
                .value("kind", change.kind())
                .object("before", change.before(), LadderJson::step)
                .object("after", change.after(), LadderJson::step);
    }

    static void day(JsonText json, Comparison day) {
        json.value("day", day.day()).field("now", day.now()).field("then", day.then());
    }

    static void example(JsonText json, ExampleDay day) {
        json.value("day", day.day());
        step(json, day.step());
    }
}
