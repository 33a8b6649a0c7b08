package org.ispolnenie.notification.rest.reminder;

import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Figures;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Pause;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.SetAside;
import org.ispolnenie.notification.service.reminder.engine.EngineView;
import org.ispolnenie.notification.service.reminder.engine.EngineView.NodeView;
import org.ispolnenie.shared.json.JsonText;

/** The engine of reminders as JSON. */
final class EngineJson {

    private EngineJson() {}

    static void write(JsonText json, EngineView engine) {
        json.field("version", engine.version())
                .value("sendFrom", engine.sendFrom())
                .object("pause", engine.pause(), EngineJson::pause)
                .value("remindingDay", engine.days().reminding())
                .value("nextDay", engine.days().next())
                .value("nextDue", engine.days().due())
                .object("figures", engine.figures(), EngineJson::figures)
                .array("nodes", engine.nodes(), EngineJson::node)
                .array("setAside", engine.setAside(), EngineJson::setAside)
                .array("sweeps", engine.runs(), EngineJson::run)
                .array("acts", engine.acts(), EngineJson::act);
    }

    private static void pause(JsonText json, Pause pause) {
        json.field("by", pause.by()).value("since", pause.since()).field("reason", pause.reason());
    }

    private static void figures(JsonText json, Figures figures) {
        json.field("backlog", figures.backlog())
                .field("waiting", figures.waiting())
                .field("setAside", figures.setAside())
                .field("mailWaiting", figures.mailWaiting())
                .field("mailDead", figures.mailDead());
    }

    private static void node(JsonText json, NodeView node) {
        json.field("name", node.name())
                .value("finishedAt", node.finishedAt())
                .field("millis", node.millis())
                .field("error", node.error())
                .field("silent", node.silent());
    }

    private static void setAside(JsonText json, SetAside point) {
        WorkJson.write(json, point.work())
                .value("failedAt", point.failedAt())
                .field("attempts", point.attempts())
                .value("retryAt", point.retryAt())
                .field("error", point.error());
    }

    private static void run(JsonText json, SweepRun run) {
        json.field("node", run.node())
                .value("remindingDay", run.day())
                .value("startedAt", run.startedAt())
                .value("finishedAt", run.finishedAt())
                .field("lookedAt", run.lookedAt())
                .field("found", run.found())
                .field("notices", run.notices())
                .field("letters", run.letters())
                .field("failed", run.failed())
                .field("error", run.error());
    }

    private static void act(JsonText json, EngineAct act) {
        json.value("kind", act.kind())
                .value("at", act.at())
                .field("person", act.person())
                .field("words", act.words());
    }
}
