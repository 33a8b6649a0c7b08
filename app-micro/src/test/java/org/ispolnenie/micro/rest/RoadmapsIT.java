package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.MultipartForm;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Item 11 of the founding protocol with a project as its evidence: a school writes its roadmap and figures, its
 * municipality approves them and reports with what has been done.
 */
class RoadmapsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String PROJECT = "/support-projects/LOW_RESULTS";
    private static final String SCHOOL = PROJECT + "/schools/47160001";
    private static final String ROADMAP = SCHOOL + "/roadmap";

    private static final String DRAFT =
            """
            {"measures":[
              {"stage":"IDENTIFICATION","title":"Диагностика дефицитов","deadline":"до 20 декабря 2019 года",
               "responsible":"завуч","expectedResult":"карта дефицитов"},
              {"stage":"EXECUTION","title":"Курсы","deadline":"1 марта 2020 г.","responsible":"директор",
               "expectedResult":"удостоверения"},
              {"stage":"MONITORING","title":"Срез знаний","deadline":"%s","responsible":"завуч",
               "expectedResult":"справка"}]}""";

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");

    @BeforeAll
    static void aSchoolWithItsPeople() {
        controller = APPLICATION.as("controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        "Код;Вид;Название;Район\n47160001;Школа;Школа № 1 Тихвина;MR16\n"
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        APPLICATION.addAccount("team.47160001", "47160001", "SCHOOL_TEAM");
        APPLICATION.addAccount("curator.tikhvin", "LOIRO", "CURATOR");
    }

    @Test
    void itemElevenIsExecutedByAProject() {
        AskedDecisions asked = AskedDecisions.ofProtocol(controller, "roadmaps");
        asked.demand("11");
        basis(asked.protocol());
        Rest executor = APPLICATION.as("executor.mr16");
        Rest team = APPLICATION.as("team.47160001");
        Rest curator = APPLICATION.as("curator.tikhvin");
        executor.post(PROJECT + "/schools", "{\"school\":\"47160001\",\"includedOn\":\"2019-10-01\"}")
                .expect(201);
        executor.post(SCHOOL + "/curators", "{\"login\":\"curator.tikhvin\"}").expect(200);
        assertThat(executor.get(SCHOOL).at("/warnings").toString()).contains("NO_ROADMAP", "NO_TEAM");
        String point = asked.point("11", "MR16");
        assertThat(ReportUpload.finalReport("Школы участвуют")
                        .send(executor, point)
                        .refused(422)
                        .pointers())
                .contains("/projects/LOW_RESULTS/47160001/team", "/projects/LOW_RESULTS/47160001/roadmap");

        team.with("If-Match", team.get(SCHOOL).header("ETag"))
                .put(
                        SCHOOL + "/team",
                        "{\"leader\":{\"name\":\"Иванова А. П.\",\"position\":\"директор\"},\"members\":[]}")
                .expect(200);
        RestAnswer none = team.get(ROADMAP).expect(200);
        assertThat(none.number("/version")).isZero();
        team.put(ROADMAP, DRAFT.formatted("до 15 мая 2020 года")).refused(428);
        assertThat(team.with("If-Match", none.header("ETag"))
                        .put(ROADMAP, "{}")
                        .refused(422)
                        .pointers())
                .as("a forgotten list empties nothing")
                .containsExactly("/measures");
        assertThat(team.with("If-Match", none.header("ETag"))
                        .put(ROADMAP, DRAFT.formatted("когда-нибудь потом"))
                        .refused(422)
                        .pointers())
                .containsExactly("/measures/2/deadline");
        assertThat(team.with("If-Match", none.header("ETag"))
                        .put(ROADMAP, DRAFT.formatted("до 1 мая 1990 года"))
                        .refused(422)
                        .pointers())
                .containsExactly("/measures/2/deadline");
        RestAnswer draft = team.with("If-Match", none.header("ETag"))
                .put(ROADMAP, DRAFT.formatted("до 15 мая 2020 года"))
                .expect(200);
        assertThat(draft.text("/measures/0/due")).isEqualTo("2019-12-20");
        // The first of March 2020 is a Sunday.
        assertThat(draft.text("/measures/1/due")).isEqualTo("2020-02-28");
        assertThat(draft.text("/measures/1/why")).isNotBlank();
        team.with("If-Match", none.header("ETag"))
                .put(ROADMAP, DRAFT.formatted("до 15 мая 2020 года"))
                .refused(412);
        completion(team, "1", "{\"result\":\"карта готова\"}", null).refused(404);
        team.post(ROADMAP + "/approval", "{}").refused(403);
        curator.post(ROADMAP + "/approval", "{}").refused(403);
        executor.post(ROADMAP + "/approval", "{}").expect(200);

        for (String day : List.of("2015-01-01", "2019-09-30")) {
            assertThat(completion(team, "1", "{\"result\":\"карта готова\",\"doneOn\":\"" + day + "\"}", null)
                            .refused(422)
                            .pointers())
                    .containsExactly("/doneOn");
        }
        RestAnswer done = completion(
                        team, "1", "{\"result\":\"карта готова\",\"doneOn\":\"2019-10-31\"}", "карта дефицитов")
                .expect(200);
        assertThat(done.text("/measures/0/recordedOn")).isGreaterThan(done.text("/measures/0/doneOn"));
        String file = done.text("/evidence/0/id");
        assertThat(curator.get(ROADMAP + "/evidence/" + file).expect(200).body())
                .startsWith("%PDF-1.4");
        executor.get(ROADMAP + "/evidence/1").refused(404);
        APPLICATION.as("executor.mr03").get(ROADMAP + "/evidence/" + file).refused(404);
        assertThat(completion(team, "2", "{\"result\":\"курсы\",\"evidence\":[\"" + file + "\"]}", null)
                        .expect(200)
                        .text("/measures/1/evidence/0"))
                .isEqualTo(file);
        assertThat(completion(team, "3", "{\"result\":\"срез\",\"evidence\":[\"1\"]}", null)
                        .refused(422)
                        .pointers())
                .containsExactly("/evidence");
        team.post(ROADMAP + "/measures/1/confirmation", "{}").refused(403);
        executor.post(ROADMAP + "/measures/1/confirmation", "{}").expect(200);
        executor.post(ROADMAP + "/measures/2/return", "{\"reason\":\"нет удостоверений\"}")
                .expect(200);
        executor.post(ROADMAP + "/measures/1/return", "{\"reason\":\"поздно\"}").refused(409);

        curator.post(SCHOOL + "/comments", "{\"text\":\"Начните с шестых классов\",\"measure\":\"2\"}")
                .expect(201);
        assertThat(curator.post(SCHOOL + "/comments", "{\"text\":\"Что это?\",\"indicator\":\"NOTHING\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/indicator");
        assertThat(team.get(SCHOOL + "/comments").expect(200).items())
                .extracting(comment -> comment.getString("text"))
                .containsExactly("Начните с шестых классов");

        reported(executor, point);
        JsonObject tikhvin = ofTikhvin();
        assertThat(tikhvin.getJsonObject("schools").getInt("withRoadmap")).isEqualTo(1);
        assertThat(tikhvin.getJsonObject("measures").getInt("planned")).isEqualTo(3);
        assertThat(tikhvin.getJsonObject("measures").getInt("doneInTime")).isEqualTo(1);
        assertThat(tikhvin.getJsonObject("measures").getInt("confirmed")).isEqualTo(1);
        assertThat(executor.get(PROJECT + "/rollup").expect(200).each("/municipalities"))
                .hasSize(1);
        team.get(PROJECT + "/rollup").refused(403);
        controller.get(PROJECT + "/rollup?by=school").refused(422);

        figures(team, curator);
        nextVersion(team, executor);
    }

    /** What the roll-up says of the municipality of this school; others have schools of other tests. */
    private static JsonObject ofTikhvin() {
        return controller
                .get(PROJECT + "/rollup?by=municipality&year=2020")
                .expect(200)
                .each("/municipalities")
                .filter(one ->
                        one.getJsonObject("municipality").getString("code").equals("MR16"))
                .findFirst()
                .orElseThrow();
    }

    /** The school says where it begins and where it wants to be, and enters what it has measured. */
    private static void figures(Rest team, Rest curator) {
        String indicators = SCHOOL + "/indicators";
        team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":28.4}").refused(409);
        Rest seen = team.with("If-Match", team.get(indicators).expect(200).header("ETag"));
        assertThat(seen.put(
                                indicators,
                                "{\"indicators\":[{\"key\":\"NOTHING\",\"baseline\":1},"
                                        + "{\"key\":\"TEAM_EVENTS\",\"baseline\":0.1234567,\"targets\":[]}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/indicators/0/key", "/indicators/1/baseline");
        seen.put(
                        indicators,
                        "{\"indicators\":[{\"key\":\"BELOW_BASIC_MATHS\",\"baseline\":31.5,"
                                + "\"targets\":[{\"year\":2020,\"target\":25}]}]}")
                .expect(200);
        RestAnswer measured = team.post(
                        indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":24.6,\"measuredOn\":\"2019-10-15\"}")
                .expect(200);
        assertThat(measured.body()).contains("\"baseline\":31.5", "\"value\":24.6", "\"source\":\"VPR\"");
        assertThat(team.post(indicators + "/BELOW_BASIC_MATHS/values", "{}")
                        .refused(422)
                        .pointers())
                .containsExactly("/value");
        team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":1,\"measuredOn\":\"2020-10-15\"}")
                .refused(422);
        assertThat(team.post(
                                indicators + "/BELOW_BASIC_MATHS/values",
                                "{\"inputs\":[{\"key\":\"below\",\"figure\":3},{\"key\":\"tested\",\"figure\":0}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/inputs");
        assertThat(team.post(
                                indicators + "/BELOW_BASIC_MATHS/values",
                                "{\"value\":1,\"inputs\":[{\"key\":\"below\",\"figure\":3},{\"key\":\"tested\",\"figure\":9}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/value");
        assertThat(team.post(
                                indicators + "/BELOW_BASIC_MATHS/values",
                                "{\"inputs\":[{\"key\":\"below\",\"figure\":12},{\"key\":\"other\",\"figure\":9}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/inputs/tested", "/inputs/other");
        assertThat(team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":101}")
                        .refused(422)
                        .pointers())
                .containsExactly("/value");
        assertThat(team.post(
                                indicators + "/BELOW_BASIC_MATHS/values",
                                "{\"inputs\":[{\"key\":\"below\",\"figure\":12},{\"key\":\"tested\",\"figure\":50}],"
                                        + "\"measuredOn\":\"2019-04-15\"}")
                        .expect(200)
                        .body())
                .contains("\"value\":24,\"inputs\":[{\"key\":\"below\",\"figure\":12},");
        assertThat(team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":24.6,\"measuredOn\":\"1995-10-15\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/measuredOn");
        assertThat(team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":0.2}")
                        .refused(422)
                        .pointers())
                .containsExactly("/confirm");
        RestAnswer wrong = team.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":0.2,\"confirm\":true}")
                .expect(200);
        JsonObject entered = wrong.each("/indicators")
                .filter(one -> one.getString("key").equals("BELOW_BASIC_MATHS"))
                .findFirst()
                .orElseThrow();
        int before = entered.getJsonArray("values").size();
        String withdrawal = indicators + "/BELOW_BASIC_MATHS/values/"
                + entered.getJsonArray("values").getJsonObject(before - 1).getString("id") + "/withdrawal";
        curator.post(withdrawal, "{\"reason\":\"чужое\"}").refused(403);
        assertThat(team.post(withdrawal, "{\"reason\":\" \"}").refused(422).pointers())
                .containsExactly("/reason");
        JsonObject after = team.post(withdrawal, "{\"reason\":\"введена одна работа из 500\"}")
                .expect(200)
                .each("/indicators")
                .filter(one -> one.getString("key").equals("BELOW_BASIC_MATHS"))
                .findFirst()
                .orElseThrow();
        assertThat(after.getJsonArray("values")).hasSize(before - 1);
        assertThat(after.getJsonArray("withdrawn").getJsonObject(0).getString("reason"))
                .isEqualTo("введена одна работа из 500");
        team.post(withdrawal, "{\"reason\":\"ещё раз\"}").refused(404);
        curator.post(indicators + "/BELOW_BASIC_MATHS/values", "{\"value\":1}").refused(403);
        JsonObject maths = ofTikhvin().getJsonArray("indicators").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("key").equals("BELOW_BASIC_MATHS"))
                .findFirst()
                .orElseThrow();
        assertThat(maths.getInt("reached")).isEqualTo(1);
        assertThat(maths.getJsonNumber("average").doubleValue()).isEqualTo(24.6);
    }

    /** What is done stays in the next version, what it does without is cancelled for a reason, and counted. */
    private static void nextVersion(Rest team, Rest executor) {
        Rest seen = team.with("If-Match", team.get(ROADMAP).header("ETag"));
        String next = "{\"measures\":[{\"key\":\"3\",\"stage\":\"MONITORING\",\"title\":\"Срез знаний\","
                + "\"deadline\":\"до 15 мая 2020 года\",\"responsible\":\"завуч\",\"expectedResult\":\"справка\"}]";
        assertThat(seen.put(ROADMAP, next + "}").refused(422).pointers()).containsExactly("/leftOut");
        assertThat(seen.put(ROADMAP, next + ",\"leftOut\":[{\"key\":\"2\",\"reason\":\" \"}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/leftOut/0/reason");
        assertThat(seen.put(
                                ROADMAP,
                                next + ",\"leftOut\":[{\"key\":\"2\",\"reason\":\"нет денег\"},"
                                        + "{\"key\":\"1\",\"reason\":\"выполнено\"}]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/leftOut/1/key");
        RestAnswer draft = seen.put(ROADMAP, next + ",\"leftOut\":[{\"key\":\"2\",\"reason\":\"нет денег\"}]}")
                .expect(200);
        assertThat(draft.text("/leftOut/0/state")).isEqualTo("PLANNED");
        assertThat(draft.text("/leftOut/0/leftOutBecause")).isEqualTo("нет денег");
        assertThat(draft.each("/measures").map(measure -> measure.getString("key")))
                .containsExactly("1", "3");
        assertThat(draft.number("/number")).isEqualTo(2);
        executor.with("If-Match", draft.header("ETag"))
                .post(ROADMAP + "/approval", "{}")
                .expect(200);
        assertThat(team.get(ROADMAP + "?version=1")
                        .expect(200)
                        .each("/measures")
                        .map(measure -> measure.getString("state")))
                .containsExactly("CONFIRMED", "CANCELLED", "PLANNED");
        RestAnswer approved = team.get(ROADMAP).expect(200);
        assertThat(approved.text("/leftOut/0/title")).isEqualTo("Курсы");
        assertThat(approved.text("/leftOut/0/state")).isEqualTo("CANCELLED");
        assertThat(approved.text("/leftOut/0/leftOutBecause")).isEqualTo("нет денег");
        assertThat(approved.text("/leftOut/0/cancelledBy")).isNotBlank();
        assertThat(approved.text("/leftOut/0/cancelledAt")).isNotBlank();
        JsonObject figures = ofTikhvin().getJsonObject("measures");
        assertThat(figures.getInt("planned")).isEqualTo(2);
        assertThat(figures.getInt("cancelled")).isEqualTo(1);
        assertThat(figures.getInt("cancelledOverdue")).isZero();
        team.get(ROADMAP + "?version=9").refused(404);
    }

    private static void basis(String protocol) {
        controller
                .with("If-Match", controller.get(PROJECT).expect(200).header("ETag"))
                .put(
                        PROJECT,
                        """
                        {"title":"Повышение качества","kind":"LOW_RESULTS","goal":"Выйти из зоны риска",
                         "operator":"LOIRO","basis":{"protocolId":"%s","decision":"11"}}"""
                                .formatted(protocol))
                .expect(200);
    }

    private static RestAnswer completion(Rest rest, String measure, String json, @Nullable String file) {
        MultipartForm form = new MultipartForm().json("completion", json);
        if (file != null) {
            form.file(
                    "карта.pdf",
                    ("%PDF-1.4\n% " + file + "\n1 0 obj<</Type/Catalog>>endobj\n" + " ".repeat(2000) + "%%EOF\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return rest.post(ROADMAP + "/measures/" + measure + "/completion", MultipartForm.mediaType(), form.bytes());
    }

    private static void reported(Rest executor, String point) {
        String report = ReportUpload.finalReport("Школы участвуют")
                .send(executor, point)
                .expect(201)
                .text("/id");
        controller.post("/reports/" + report + "/acceptance", "{}").expect(200);
    }
}
