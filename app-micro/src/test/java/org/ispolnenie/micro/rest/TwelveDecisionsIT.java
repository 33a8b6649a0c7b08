package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each of the twelve founding decisions from approval to its removal from control: every body reports on every date with
 * the evidence the decision asks for, one report is returned and answered, all are accepted, and the decision leaves
 * control as a whole by an act. Each kind of evidence is asked for at least once.
 */
class TwelveDecisionsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final Rest NOBODY = Rest.of(java.net.URI.create("http://localhost"), "", "");

    private static Rest controller = NOBODY;
    private static String protocol = "";

    @BeforeAll
    static void approve() {
        controller = APPLICATION.as("controller");
        protocol = ImportedProtocol.founding(controller, "twelve decisions")
                .approved()
                .id();
    }

    @ParameterizedTest(name = "decision {0} with {1}")
    @CsvSource({
        " 1, LEGAL_ACT,   18",
        " 2, LIST,        36",
        " 3, MINUTES,     18",
        " 4, CHECKLIST,   90",
        " 5, LETTER,      18",
        " 6, FORM,        18",
        " 7, DOCUMENT,    18",
        " 8, FORM,        19",
        " 9, DOCUMENT,    18",
        "10, PUBLICATION, 20",
        "11, LIST,        18",
        "12, FIGURE,      18"
    })
    void aDecisionIsExecutedByEveryBodyAndLeavesControlByAnAct(String decision, String evidence, int points) {
        demand(decision, evidence);
        List<JsonObject> assignments = assignments(decision);
        assertThat(assignments.stream().flatMap(TwelveDecisionsIT::points)).hasSize(points);

        JsonObject first = assignments.stream()
                .filter(assignment -> !body(assignment).equals("KOIPO"))
                .findFirst()
                .orElseThrow();
        returnedOnce(decision, evidence, first);
        closing(decision).refused(409);

        List<String> reports = assignments.stream()
                .filter(assignment -> !body(assignment).equals("KOIPO"))
                .flatMap(assignment -> points(assignment)
                        .map(point -> sent(decision, evidence, body(assignment), point.getString("id"))))
                .toList();
        acceptAll(reports);
        assignments.stream()
                .filter(assignment -> body(assignment).equals("KOIPO"))
                .flatMap(TwelveDecisionsIT::points)
                .forEach(point -> removed(point.getString("id")));

        assertThat(assignments(decision)).allSatisfy(assignment -> assertThat(assignment.getString("state"))
                .isIn("ACCEPTED", "REMOVED"));
        closing(decision).expect(200);
        closing(decision).refused(409);
        assertThat(states(decision)).isSubsetOf("ACCEPTED", "REMOVED").contains("ACCEPTED");
    }

    /** The first point's report is returned, answered with a new one, which is judged with the others. */
    private static void returnedOnce(String decision, String evidence, JsonObject assignment) {
        String point = points(assignment).findFirst().orElseThrow().getString("id");
        String report = sent(decision, evidence, body(assignment), point);
        controller
                .post("/reports/" + report + "/return", "{\"reason\":\"нет показателей\"}")
                .expect(200);
        assertThat(controller.get("/control-points/" + point).text("/state")).isEqualTo("RETURNED");
        controller.post("/reports/" + report + "/acceptance", "{}").refused(409);
    }

    private static void acceptAll(List<String> reports) {
        RestAnswer accepted = controller
                .post(
                        "/reports/bulk-acceptance",
                        "{\"ids\":["
                                + reports.stream().map(id -> '"' + id + '"').collect(Collectors.joining(","))
                                + "],\"comment\":\"принято\"}")
                .expect(200);
        assertThat(accepted.each("/results"))
                .hasSize(reports.size())
                .allSatisfy(row ->
                        assertThat(row.getBoolean("done")).as(row.toString()).isTrue());
    }

    private static void removed(String point) {
        controller
                .post(
                        "/control-points/" + point + "/removal",
                        "{\"ground\":\"EXECUTED_OTHERWISE\",\"basis\":\"исполнено комитетом\"}")
                .expect(200);
    }

    private static RestAnswer closing(String decision) {
        return controller.post(
                "/protocols/" + protocol + "/decisions/" + decision + "/closing",
                "{\"act\":\"распоряжение комитета от 01.11.2019 № 7-р\"}");
    }

    private static void demand(String decision, String evidence) {
        String path = "/protocols/" + protocol + "/decisions/" + decision + "/evidence";
        RestAnswer now = controller.get(path).expect(200);
        controller
                .with("If-Match", now.header("ETag"))
                .put(
                        path,
                        "{\"requirements\":[{\"kind\":\"" + evidence
                                + "\",\"atLeast\":1}],\"acceptedTypes\":[\"PDF\",\"XLSX\"],\"maxFileBytes\":1000000}")
                .expect(200);
    }

    /** A final report with just what the decision asks for; its id. */
    private static String sent(String decision, String evidence, String body, String point) {
        ReportUpload report = ReportUpload.finalReport("Пункт " + decision + " исполнен: " + body);
        switch (evidence) {
            case "LEGAL_ACT" -> report.act("12-р", "2019-11-01").pdf("акт.pdf", decision + body + point);
            case "FIGURE" -> report.data(Json.createObjectBuilder().add("figure", 87.5));
            case "PUBLICATION" ->
                report.data(Json.createObjectBuilder().add("publication", "https://example.org/plan"));
            case "FORM" ->
                report.data(Json.createObjectBuilder()
                        .add("rows", Json.createArrayBuilder().add(1)));
            default -> report.pdf("подтверждение.pdf", decision + body + point);
        }
        return report.send(sender(body), point).expect(201).text("/id");
    }

    /** The body's executor; another system in the name of one whose account a test about passwords has locked. */
    private static Rest sender(String body) {
        return APPLICATION.as(body.equals("MR17") ? "legacy" : "executor." + body.toLowerCase(Locale.ROOT));
    }

    private static List<String> states(String decision) {
        return controller
                .get("/boards/control?protocol=" + protocol)
                .expect(200)
                .each("/decisions")
                .filter(row -> row.getString("number").equals(decision))
                .flatMap(row -> row.getJsonArray("cells").stream())
                .filter(JsonObject.class::isInstance)
                .map(cell -> cell.asJsonObject().getString("state"))
                .distinct()
                .toList();
    }

    private static List<JsonObject> assignments(String decision) {
        return controller
                .get("/assignments?limit=500&sort=decision&decision=" + decision + "&protocol=" + protocol)
                .expect(200)
                .items();
    }

    private static String body(JsonObject assignment) {
        return assignment.getJsonObject("organization").getString("code");
    }

    private static Stream<JsonObject> points(JsonObject assignment) {
        return assignment.getJsonArray("controlPoints").getValuesAs(JsonObject.class).stream();
    }
}
