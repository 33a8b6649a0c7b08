package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Item 12 of the founding protocol with a set of measures as its evidence: a municipality composes and submits it, the
 * region reviews it stage by stage, and sees all municipalities beside each other.
 */
class QualitySubmissionsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> STAGES = List.of(
            "GOALS", "INDICATORS", "MONITORING", "ANALYSIS", "RECOMMENDATIONS", "MEASURES", "DECISIONS", "EFFECT");

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");
    private static AskedDecisions asked = new AskedDecisions(controller, "");

    @BeforeAll
    static void approve() {
        controller = APPLICATION.as("controller");
        asked = AskedDecisions.ofProtocol(controller, "quality submissions");
    }

    @Test
    void itemTwelveIsExecutedByASetOfMeasures() {
        asked.demand("12");
        assertThat(asked.order("12", 2020).expect(200).number("/year")).isEqualTo(2020);
        controller
                .put(asked.path("12", "quality-submission"), "{\"year\":2020}")
                .refused(428);
        assertThat(asked.order("12", 1999).refused(422).pointers()).containsExactly("/year");
        String point = asked.point("12", "MR07");
        Rest executor = APPLICATION.as("executor.mr07");
        executor.post("/quality-submissions", "{\"year\":2020}").refused(404);
        assertThat(report(executor, point).refused(422).pointers())
                .contains("/quality", "/quality/1.1", "/quality/2.4");

        directions().forEach(direction -> STAGES.forEach(stage -> plan("executor.mr07", direction, stage)));
        String spare = plan("executor.mr07", "1.1", "GOALS");
        RestAnswer submitted = executor.post("/quality-submissions", "{\"year\":2020,\"comment\":\"По пункту 12\"}")
                .expect(201);
        String set = submitted.text("/id");
        assertThat(submitted.text("/state")).isEqualTo("SUBMITTED");
        assertThat(submitted.number("/measures")).isEqualTo(65);
        assertThat(submitted.each("/missing")).isEmpty();
        assertThat(submitted.text("/orderedBy/0/decisionNumber")).isEqualTo("12");

        // What is submitted stands as it is.
        executor.post("/quality-submissions", "{\"year\":2020}").refused(409);
        executor.post("/quality-measures/" + spare + "/cancellation", "{\"reason\":\"лишняя\"}")
                .refused(409);
        ReportUpload.document(executor, spare, "Приказ.pdf").refused(409);

        String report = report(executor, point).expect(201).text("/id");
        controller.post("/reports/" + report + "/acceptance", "{}").expect(200);
        asked.order("12", null).expect(200);
    }

    @Test
    void theRegionReviewsStageByStage() {
        Rest executor = APPLICATION.as("executor.mr08");
        String goals = plan("executor.mr08", "1.1", "GOALS");
        plan("executor.mr08", "1.1", "ANALYSIS");
        ReportUpload.document(executor, goals, "Цели.pdf").expect(201);
        RestAnswer submitted =
                executor.post("/quality-submissions", "{\"year\":2020}").expect(201);
        String review = "/quality-submissions/" + submitted.text("/id") + "/review";
        assertThat(submitted.each("/missing").map(gap -> gap.getString("pointer")))
                .contains("/quality/1.1/EFFECT", "/quality/1.2")
                .doesNotContain("/quality/1.1/GOALS");

        RestAnswer refused = controller
                .post(
                        review,
                        "{\"stages\":[" + word("1.1", "ANALYSIS", true, 4) + "," + word("9.9", "GOALS", false, 0) + ","
                                + word("9.9", "GOALS", false, 0) + "]}")
                .refused(422);
        assertThat(refused.pointers())
                .contains("/stages/0/confirmed", "/stages/0/score", "/stages/1/direction", "/stages/2");
        controller.post(review, "{}").refused(422);
        assertThat(controller
                        .post(review, "{\"verdict\":\"RETURNED\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/comment");
        executor.post(review, "{\"verdict\":\"ACCEPTED\"}").refused(403);

        Rest seen = controller.with("If-Match", submitted.header("ETag"));
        RestAnswer first = seen.post(review, "{\"stages\":[" + word("1.1", "GOALS", true, 3) + "]}")
                .expect(200);
        assertThat(first.text("/state")).isEqualTo("SUBMITTED");
        seen.post(review, "{\"stages\":[" + word("1.1", "GOALS", false, 0) + "]}")
                .refused(412);
        RestAnswer returned = controller
                .post(
                        review,
                        "{\"verdict\":\"RETURNED\",\"comment\":\"Нет анализа\",\"stages\":["
                                + word("1.1", "ANALYSIS", false, 1) + "]}")
                .expect(200);
        assertThat(returned.text("/state")).isEqualTo("RETURNED");
        assertThat(returned.each("/reviews")).hasSize(2);
        assertThat(cell("MR08", "1.1", "GOALS").getString("completeness")).isEqualTo("CONFIRMED");
        assertThat(cell("MR08", "1.1", "ANALYSIS").getInt("score")).isEqualTo(1);

        // The plan of the stage changes, so the region looks at it anew.
        executor.with("If-Match", "*")
                .put("/quality-measures/" + goals, QualityMeasuresIT.measure("1.1", "GOALS"))
                .expect(200);
        assertThat(cell("MR08", "1.1", "GOALS").getString("completeness")).isEqualTo("DOCUMENT");
        RestAnswer again =
                executor.post("/quality-submissions", "{\"year\":2020}").expect(201);
        assertThat(again.text("/id")).isEqualTo(submitted.text("/id"));
        assertThat(again.number("/round")).isEqualTo(2);
        assertThat(again.each("/unreviewed").map(stage -> stage.getString("stage")))
                .containsExactly("GOALS");
        assertThat(controller
                        .post(review, "{\"verdict\":\"ACCEPTED\"}")
                        .refused(409)
                        .text("/detail"))
                .contains("1.1, «цели»");
        RestAnswer accepted = controller
                .post(review, "{\"verdict\":\"ACCEPTED\",\"stages\":[" + word("1.1", "GOALS", false, 1) + "]}")
                .expect(200);
        assertThat(accepted.each("/unreviewed")).isEmpty();
        // Accepted, it is carried out: a document comes, and the region confirms its stage.
        ReportUpload.document(executor, goals, "Ещё.pdf").expect(201);
        controller
                .post(review, "{\"stages\":[" + word("1.1", "GOALS", true, 2) + "]}")
                .expect(200);
        executor.with("If-Match", "*")
                .put("/quality-measures/" + goals, QualityMeasuresIT.measure("1.1", "GOALS"))
                .refused(409);
    }

    @Test
    void aSetIsTakenBackWhileNobodyHasJudgedIt() {
        Rest executor = APPLICATION.as("executor.mr09");
        plan("executor.mr09", "1.1", "GOALS");
        String set = executor.post("/quality-submissions", "{\"year\":2020}")
                .expect(201)
                .text("/id");
        APPLICATION
                .as("executor.mr08")
                .post("/quality-submissions/" + set + "/withdrawal", "{}")
                .refused(404);
        APPLICATION.as("executor.mr08").get("/quality-submissions/" + set).refused(404);

        RestAnswer back = executor.post("/quality-submissions/" + set + "/withdrawal", "{\"comment\":\"рано\"}")
                .expect(200);
        assertThat(back.text("/state")).isEqualTo("DRAFT");
        assertThat(back.each("/history").map(move -> move.getString("state")))
                .containsExactly("DRAFT", "SUBMITTED", "DRAFT");
        executor.post("/quality-submissions/" + set + "/withdrawal", "{}").refused(409);
        assertThat(controller
                        .get("/quality-submissions?year=2020&municipality=MR09")
                        .items())
                .hasSize(1);
        assertThat(APPLICATION
                        .as("executor.mr08")
                        .get("/quality-submissions?municipality=MR09")
                        .items())
                .isEmpty();
    }

    @Test
    void yearsAreComparedByWhatTheirDirectionsGoOnFrom() {
        controller
                .put(
                        "/quality-frameworks/2041",
                        QualityMeasuresIT.framework(
                                "2041",
                                null,
                                QualityMeasuresIT.direction("1", "")
                                        + "," + QualityMeasuresIT.direction("2", "")
                                        + "," + QualityMeasuresIT.direction("3", "")))
                .expect(200);
        controller
                .put(
                        "/quality-frameworks/2042",
                        QualityMeasuresIT.framework(
                                "2042",
                                2041,
                                QualityMeasuresIT.direction("А", "\"1\",\"2\"")
                                        + "," + QualityMeasuresIT.direction("Б", "\"1\"")
                                        + "," + QualityMeasuresIT.direction("В", "")))
                .expect(200);
        String id = APPLICATION
                .as("executor.mr10")
                .post(
                        "/quality-measures",
                        "{\"year\":2041,"
                                + QualityMeasuresIT.measure("1", "GOALS")
                                        .substring(1)
                                        .replace("2020", "2041"))
                .expect(201)
                .text("/id");
        ReportUpload.document(APPLICATION.as("executor.mr10"), id, "Приказ.pdf").expect(201);

        RestAnswer matrix =
                controller.get("/quality-matrix?year=2042&compare=2041").expect(200);
        assertThat(cell(matrix, "MR10", "А", "GOALS").getString("earlier")).isEqualTo("NONE");
        assertThat(cell(matrix, "MR10", "Б", "GOALS").getString("earlier")).isEqualTo("DOCUMENT");
        assertThat(cell(matrix, "MR10", "В", "GOALS").isNull("earlier")).isTrue();
        assertThat(matrix.each("/compared/givenUp").map(direction -> direction.getString("code")))
                .containsExactly("3");
        assertThat(matrix.number("/totals/none"))
                .isEqualTo(matrix.each("/municipalities").count() * 3 * 8);
        assertThat(controller
                        .get("/quality-matrix?year=2042&compare=2020")
                        .refused(422)
                        .pointers())
                .containsExactly("/compare");
        controller.get("/quality-matrix?year=2099").refused(404);
        assertThat(controller.get("/quality-matrix").refused(422).pointers()).containsExactly("/year");
        RestAnswer own =
                APPLICATION.as("executor.mr10").get("/quality-matrix?year=2041").expect(200);
        assertThat(own.each("/municipalities").map(line -> line.getString("code")))
                .containsExactly("MR10");
    }

    private static JsonObject cell(String municipality, String direction, String stage) {
        return cell(controller.get("/quality-matrix?year=2020").expect(200), municipality, direction, stage);
    }

    private static JsonObject cell(RestAnswer matrix, String municipality, String direction, String stage) {
        JsonObject line = one(matrix.each("/municipalities"), "code", municipality);
        JsonObject course =
                one(line.getJsonArray("directions").getValuesAs(JsonObject.class).stream(), "direction", direction);
        return one(course.getJsonArray("stages").getValuesAs(JsonObject.class).stream(), "stage", stage);
    }

    private static JsonObject one(Stream<JsonObject> objects, String field, String value) {
        return objects.filter(object -> object.getString(field).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String word(String direction, String stage, boolean confirmed, int score) {
        return "{\"direction\":\"%s\",\"stage\":\"%s\",\"confirmed\":%s,\"score\":%d,\"comment\":\"слово региона\"}"
                .formatted(direction, stage, confirmed, score);
    }

    private static Stream<String> directions() {
        return Stream.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4");
    }

    private static String plan(String login, String direction, String stage) {
        return APPLICATION
                .as(login)
                .post(
                        "/quality-measures",
                        "{\"year\":2020,"
                                + QualityMeasuresIT.measure(direction, stage).substring(1))
                .expect(201)
                .text("/id");
    }

    private static RestAnswer report(Rest executor, String point) {
        return ReportUpload.finalReport("Комплекс мер представлен").send(executor, point);
    }
}
