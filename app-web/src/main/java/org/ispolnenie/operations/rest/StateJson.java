package org.ispolnenie.operations.rest;

import java.util.List;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.operations.service.build.BuildFacts;
import org.ispolnenie.operations.service.build.ReleaseNotes;
import org.ispolnenie.operations.service.log.LogLevel.LevelNow;
import org.ispolnenie.operations.service.settings.SettingInForce;
import org.ispolnenie.operations.service.settings.UnknownSetting;
import org.ispolnenie.operations.service.state.Finding;
import org.ispolnenie.operations.service.state.StateReport;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/** The state of the system as JSON, its sentences in the language of the caller. */
final class StateJson {

    private final Messages words;

    StateJson(Messages words) {
        this.words = words;
    }

    void report(JsonText json, StateReport report) {
        json.value("lamp", report.lamp()).value("at", report.at()).array("findings", report.findings(), this::finding);
    }

    private void finding(JsonText json, Finding finding) {
        json.value("subject", finding.subject())
                .value("lamp", finding.lamp())
                .field("said", words.text(finding.said()))
                .values("measured", finding.measured().stream().map(words::text).toList())
                .field("remedy", sentence(finding.remedy()));
    }

    void build(JsonText json, BuildFacts facts, List<Node> nodes) {
        json.field("version", facts.version())
                .field("commit", facts.commit())
                .field("committedAt", facts.committedAt())
                .field("java", facts.java())
                .field("system", facts.system())
                .array("nodes", nodes, StateJson::node);
    }

    private static void node(JsonText json, Node node) {
        json.field("name", node.name()).value("seenAt", node.finishedAt());
    }

    void setting(JsonText json, SettingInForce setting) {
        json.field("key", setting.key())
                .field("value", setting.value())
                .field("default", setting.fallback())
                .field("secret", setting.secret())
                .field("set", setting.set())
                .value("source", setting.source())
                .field("from", setting.from())
                .field("meaning", words.text(setting.meaning()))
                .field("warning", sentence(setting.warning()));
    }

    static void unknown(JsonText json, UnknownSetting setting) {
        json.field("name", setting.name()).field("nearest", setting.nearest());
    }

    static void notes(JsonText json, ReleaseNotes notes) {
        json.field("version", notes.version()).values("points", notes.points());
    }

    static void level(JsonText json, LevelNow level) {
        json.field("level", level.level()).value("until", level.until());
    }

    void testMail(JsonText json, TestMailAnswer answer) {
        json.field("to", answer.to())
                .value("outcome", answer.outcome())
                .field("said", words.text(answer.said()))
                .field("reply", answer.reply())
                .field("millis", answer.millis());
    }

    private @Nullable String sentence(@Nullable Message message) {
        return message == null ? null : words.text(message);
    }
}
