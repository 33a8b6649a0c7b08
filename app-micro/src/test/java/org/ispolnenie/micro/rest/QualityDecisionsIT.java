package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What follows from measures: decisions of those who manage, recommendations, and whether they have come to anything. */
class QualityDecisionsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @Test
    void aDecisionIsFlaggedUntilAFigureTellsWhatItHasComeTo() {
        Rest executor = APPLICATION.as("executor.mr11");
        String measure = plan(executor, "DECISIONS");
        String other = plan(executor, "MEASURES");
        RestAnswer decision = ReportUpload.decision(
                        executor,
                        measure,
                        act("2019-02-10")
                                .add("measures", Json.createArrayBuilder().add(other)),
                        "Приказ.pdf")
                .expect(201);
        String id = decision.text("/id");
        assertThat(decision.json().getJsonArray("measures")).hasSize(2);
        assertThat(decision.text("/effectDue")).isEqualTo("2019-08-10");
        assertThat(decision.json().getBoolean("overdue")).isTrue();
        assertThat(executor.get("/quality-decisions/" + id + "/file")
                        .expect(200)
                        .body())
                .startsWith("%PDF");
        Rest controller = APPLICATION.as("controller");
        assertThat(overdue(controller)).isEqualTo(1);
        APPLICATION.as("executor.mr12").get("/quality-decisions/" + id).refused(404);
        APPLICATION
                .as("executor.mr12")
                .post("/quality-decisions/" + id + "/withdrawal", "{\"reason\":\"чужое\"}")
                .refused(404);

        executor.post("/quality-measures/" + other + "/effect", "{\"after\":8,\"measuredOn\":\"2019-07-01\"}")
                .refused(409);
        executor.post("/quality-measures/" + other + "/completion", "{}").expect(200);
        executor.post("/quality-measures/" + other + "/effect", "{\"after\":8,\"measuredOn\":\"2019-07-01\"}")
                .expect(200);
        assertThat(overdue(controller)).isZero();
        assertThat(controller
                        .get("/quality-decisions?measure=" + other)
                        .expect(200)
                        .items())
                .hasSize(1);
        executor.post("/quality-decisions/" + id + "/withdrawal", "{\"reason\":\" \"}")
                .refused(422);
        assertThat(executor.post("/quality-decisions/" + id + "/withdrawal", "{\"reason\":\"не тот приказ\"}")
                        .expect(200)
                        .text("/takenBack"))
                .isEqualTo("не тот приказ");
        executor.post("/quality-decisions/" + id + "/withdrawal", "{\"reason\":\"ещё раз\"}")
                .refused(409);
        assertThat(ReportUpload.decision(executor, measure, act("2999-02-10"), "Завтра.pdf")
                        .refused(422)
                        .pointers())
                .containsAnyOf("/date");
        assertThat(ReportUpload.decision(
                                executor,
                                measure,
                                act("2019-02-10")
                                        .add(
                                                "measures",
                                                Json.createArrayBuilder().add("1")),
                                "Чужая мера.pdf")
                        .refused(422)
                        .pointers())
                .containsExactly("/measures");
    }

    @Test
    void whatAnAnalysisRecommendsWaitsForFeedback() {
        Rest executor = APPLICATION.as("executor.mr13");
        String analysis = plan(executor, "ANALYSIS");
        executor.post("/quality-measures/" + plan(executor, "GOALS") + "/recommendations", recommendation())
                .refused(409);
        RestAnswer recommended = executor.post("/quality-measures/" + analysis + "/recommendations", recommendation())
                .expect(201);
        String id = recommended.text("/id");
        assertThat(recommended.text("/feedbackDue")).isEqualTo("2019-03-12");
        assertThat(recommended.json().getBoolean("overdue")).isTrue();

        RestAnswer answered = executor.with("If-Match", recommended.header("ETag"))
                .post("/quality-recommendations/" + id + "/feedback", "{\"text\":\"Проведены семинары\"}")
                .expect(200);
        assertThat(answered.json().getBoolean("overdue")).isFalse();
        executor.with("If-Match", recommended.header("ETag"))
                .post("/quality-recommendations/" + id + "/feedback", "{\"text\":\"Ещё\"}")
                .refused(412);
        assertThat(APPLICATION
                        .as("chair")
                        .get("/quality-measures/" + analysis + "/recommendations")
                        .expect(200)
                        .items())
                .hasSize(1);
        APPLICATION.as("executor.mr12").get("/quality-recommendations/" + id).refused(404);
        APPLICATION
                .as("executor.mr12")
                .get("/quality-measures/" + analysis + "/recommendations")
                .refused(404);
        executor.post("/quality-recommendations/" + id + "/withdrawal", "{\"reason\":\"дубль\"}")
                .expect(200);
        executor.post(
                        "/quality-measures/" + analysis + "/recommendations",
                        "{\"text\":\"а\",\"addressees\":\"б\",\"publishedOn\":\"2019-02-10\",\"feedbackDeadline\":\"потом\"}")
                .refused(422);
    }

    private static long overdue(Rest controller) {
        return controller
                .get("/quality-decisions?municipality=MR11&year=2020&overdue=true")
                .expect(200)
                .items()
                .size();
    }

    private static JsonObjectBuilder act(String date) {
        return Json.createObjectBuilder()
                .add("act", "Приказ комитета образования")
                .add("number", "12-о")
                .add("date", date);
    }

    private static String recommendation() {
        return "{\"text\":\"Усилить работу с текстами\",\"addressees\":\"Руководители школ\","
                + "\"publishedOn\":\"2019-02-10\",\"feedbackDeadline\":\"в течение 30 дней\"}";
    }

    private static String plan(Rest executor, String stage) {
        return executor.post(
                        "/quality-measures",
                        "{\"year\":2020,"
                                + QualityMeasuresIT.measure("1.1", stage).substring(1))
                .expect(201)
                .text("/id");
    }
}
