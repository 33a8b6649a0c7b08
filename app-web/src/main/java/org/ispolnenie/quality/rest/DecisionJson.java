package org.ispolnenie.quality.rest;

import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.decision.RecommendationView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

/** Decisions and recommendations as JSON, in the words of the caller's language. */
final class DecisionJson {

    private final Messages words;

    DecisionJson(Messages words) {
        this.words = words;
    }

    static void decision(JsonText json, ManagementDecisionView decision) {
        json.id("id", decision.id()).field("version", decision.version());
        MeasureJson.place(json, decision.place());
        json.field("act", decision.legalAct().act())
                .field("number", decision.legalAct().number())
                .value("date", decision.legalAct().date())
                .object("file", decision.file(), (text, file) -> text.field("name", file.name())
                        .field("mediaType", file.mediaType())
                        .field("size", file.size())
                        .field("sha256", file.sha256()))
                .values("measures", decision.measures())
                .field("measured", decision.effect().measured())
                .value("effectDue", decision.effect().due())
                .field("overdue", decision.effect().overdue())
                .field("takenBack", decision.takenBack());
    }

    void recommendation(JsonText json, RecommendationView recommendation) {
        json.id("id", recommendation.id())
                .field("version", recommendation.version())
                .id("measureId", recommendation.measureId())
                .field("text", recommendation.content().text())
                .field("addressees", recommendation.content().addressees())
                .value("publishedOn", recommendation.content().publishedOn())
                .field("feedbackDeadline", recommendation.content().deadline().words())
                .value("feedbackDue", recommendation.content().deadline().due().orElse(null))
                .field("why", words.text(recommendation.content().deadline().why()))
                .object("feedback", recommendation.feedback(), (text, feedback) -> text.field("text", feedback.text())
                        .field("by", feedback.by())
                        .value("at", feedback.at()))
                .field("overdue", recommendation.overdue())
                .field("takenBack", recommendation.takenBack());
    }
}
