package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Frameworks and measures of quality management: municipalities plan measures along the directions of a year and bear
 * them out; each year has a framework of its own here, so that the tests do not meet.
 */
class QualityMeasuresIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");

    @BeforeAll
    static void signIn() {
        controller = APPLICATION.as("controller");
    }

    @Test
    void theFrameworkOfTheProductIsThereAndGoesOnIntoTheNextYear() {
        RestAnswer delivered =
                APPLICATION.as("executor.mr03").get("/quality-frameworks/2020").expect(200);
        assertThat(delivered.each("/directions").map(direction -> direction.getString("code")))
                .containsExactly("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4");
        controller.get("/quality-frameworks/1999").refused(404);
        controller.get("/quality-frameworks/next").refused(404);

        framework(2021, 2020, direction("А", "\"1.1\",\"1.2\"") + "," + direction("Б", ""))
                .expect(200);
        assertThat(controller
                        .get("/quality-frameworks")
                        .expect(200)
                        .items()
                        .get(0)
                        .getInt("year"))
                .isGreaterThanOrEqualTo(2021);
        assertThat(framework(2022, 2021, direction("I", "\"9.9\"")).refused(422).pointers())
                .containsExactly("/directions/0/earlier");
        APPLICATION
                .as("executor.mr03")
                .put("/quality-frameworks/2023", framework("", null, direction("I", "")))
                .refused(403);
        controller
                .put("/quality-frameworks/2021", framework("", null, direction("I", "")))
                .refused(428);
        controller
                .with("If-Match", "\"99\"")
                .put("/quality-frameworks/2021", framework("", null, direction("I", "")))
                .refused(412);
    }

    @Test
    void whatIsInUseKeepsItsCode() {
        framework(2030, null, direction("1", "") + "," + direction("2", "")).expect(200);
        plan("executor.mr05", 2030, "1", "GOALS").expect(201);

        assertThat(change(2030, direction("2", "")).refused(422).pointers()).containsExactly("/directions");
        RestAnswer changed =
                change(2030, direction("1", "") + "," + direction("3", "")).expect(200);
        assertThat(changed.number("/edition")).isEqualTo(2);
    }

    @Test
    void aMunicipalityPlansMeasuresAndBearsThemOut() {
        framework(2031, null, direction("1.1", "")).expect(200);
        Rest executor = APPLICATION.as("executor.mr03");
        RestAnswer planned = plan("executor.mr03", 2031, "1.1", "MONITORING").expect(201);
        String id = planned.text("/id");
        assertThat(planned.text("/due")).isEqualTo("2031-05-23");
        assertThat(planned.text("/why")).contains("25.05.2031");
        assertThat(planned.text("/municipality/code")).isEqualTo("MR03");

        executor.put("/quality-measures/" + id, measure("1.1", "GOALS")).refused(428);
        executor.with("If-Match", "\"77\"")
                .put("/quality-measures/" + id, measure("1.1", "GOALS"))
                .refused(412);
        RestAnswer changed = executor.with("If-Match", planned.header("ETag"))
                .put("/quality-measures/" + id, measure("1.1", "GOALS").replace("2020", "2031"))
                .expect(200);
        assertThat(changed.text("/stage")).isEqualTo("GOALS");

        RestAnswer document = ReportUpload.document(executor, id, "Приказ.pdf").expect(201);
        assertThat(executor.get("/quality-measures/" + id + "/documents/" + document.text("/id"))
                        .expect(200)
                        .body())
                .startsWith("%PDF");
        executor.get("/quality-measures/" + id + "/documents/1").refused(404);
        executor.post("/quality-measures/" + id + "/completion", "{\"comment\":\"проведён\"}")
                .expect(200);
        for (String wrong : List.of(
                "{\"after\":-50,\"measuredOn\":\"2019-10-15\"}",
                "{\"after\":900,\"measuredOn\":\"2019-10-15\"}",
                "{\"after\":8,\"measuredOn\":\"1999-01-01\"}")) {
            executor.post("/quality-measures/" + id + "/effect", wrong).refused(422);
        }
        assertThat(executor.post("/quality-measures", measureOf(null, 2020).replace("25.05.2020", "01.01.1990"))
                        .refused(422)
                        .pointers())
                .containsExactly("/deadline");
        RestAnswer measured = executor.post(
                        "/quality-measures/" + id + "/effect", "{\"after\":8,\"measuredOn\":\"2019-10-15\"}")
                .expect(200);
        assertThat(measured.at("/indicator/effect/change")).hasToString("-4.5");
        assertThat(measured.json()
                        .getJsonObject("indicator")
                        .getJsonObject("effect")
                        .getBoolean("improved"))
                .isTrue();
        assertThat(measured.each("/documents")).hasSize(1);
        RestAnswer withoutIt = executor.call("DELETE", "/quality-measures/" + id + "/documents/" + document.text("/id"))
                .expect(200);
        assertThat(withoutIt.each("/documents")).isEmpty();
        executor.post("/quality-measures/" + id + "/completion", "{}").refused(409);
        executor.post("/quality-measures/" + id + "/cancellation", "{\"reason\":\" \"}")
                .refused(422);
    }

    @Test
    void aMeasureWithoutAnIndicatorItsSourceOrADeadlineIsNone() {
        RestAnswer refused = APPLICATION
                .as("executor.mr03")
                .post(
                        "/quality-measures",
                        """
                        {"year":2020,"direction":"7.7","stage":"GOALS","title":"","deadline":"когда-нибудь",
                         "indicator":{"before":1e400}}""")
                .refused(422);

        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/direction",
                        "/title",
                        "/responsible",
                        "/deadline",
                        "/indicator/name",
                        "/indicator/source",
                        "/indicator/before");
        assertThat(APPLICATION
                        .as("executor.mr03")
                        .post("/quality-measures", "{\"direction\":\"1.1\",\"colour\":1}")
                        .refused(422)
                        .pointers())
                .contains("/year", "/stage", "/colour");
        assertThat(plan("executor.mr03", 2055, "1.1", "GOALS").refused(422).pointers())
                .containsExactly("/year");
    }

    @Test
    void aMunicipalityHasToDoWithItsOwnMeasuresOnly() {
        framework(2035, null, direction("1.1", "")).expect(200);
        String id = plan("executor.mr03", 2035, "1.1", "GOALS").expect(201).text("/id");
        Rest other = APPLICATION.as("executor.mr05");

        other.get("/quality-measures/" + id).refused(404);
        other.with("If-Match", "*")
                .put("/quality-measures/" + id, measure("1.1", "GOALS"))
                .refused(404);
        other.post("/quality-measures/" + id + "/completion", "{}").refused(404);
        other.post("/quality-measures/" + id + "/cancellation", "{}").refused(404);
        other.post("/quality-measures/" + id + "/effect", "{\"after\":1,\"measuredOn\":\"2050-01-01\"}")
                .refused(404);
        ReportUpload.document(other, id, "Чужой.pdf").refused(404);
        assertThat(other.get("/quality-measures?year=2035").expect(200).items()).isEmpty();
        assertThat(other.get("/quality-measures?municipality=MR03").expect(200).items())
                .isEmpty();
        other.post("/quality-measures", measureOf("MR03", 2035)).refused(403);
        // The controller writes for those whom nobody can sign in for, and MR03 has an account.
        controller.post("/quality-measures", measureOf("MR03", 2035)).refused(403);
        controller.post("/quality-measures/" + id + "/cancellation", "{}").refused(403);
        assertThat(controller
                        .post("/quality-measures", measureOf("LOIRO", 2035))
                        .refused(422)
                        .pointers())
                .containsExactly("/municipality");
        for (String reader : List.of("controller", "chair", "legacy")) {
            APPLICATION.as(reader).get("/quality-measures/" + id).expect(200);
        }
        for (String reader : List.of("chair", "legacy")) {
            APPLICATION
                    .as(reader)
                    .post("/quality-measures", measureOf("MR03", 2035))
                    .refused(403);
            APPLICATION
                    .as(reader)
                    .post("/quality-measures/" + id + "/completion", "{}")
                    .refused(403);
        }
    }

    @Test
    void measuresAreListedPartByPart() {
        framework(2033, null, direction("1.1", "") + "," + direction("1.2", "")).expect(200);
        for (String stage : List.of("GOALS", "INDICATORS", "ANALYSIS")) {
            plan("executor.mr03", 2033, "1.1", stage).expect(201);
            plan("executor.mr05", 2033, "1.2", stage).expect(201);
        }

        RestAnswer first = controller.get("/quality-measures?year=2033&limit=4").expect(200);
        assertThat(first.items()).hasSize(4);
        assertThat(controller
                        .get("/quality-measures?year=2033&limit=4&cursor=" + first.text("/nextCursor"))
                        .expect(200)
                        .items())
                .hasSize(2);
        controller
                .get("/quality-measures?year=2035&limit=4&cursor=" + first.text("/nextCursor"))
                .refused(422);
        assertThat(controller
                        .get("/quality-measures?year=2033&direction=1.2&stage=GOALS&state=PLANNED&municipality=MR05")
                        .items())
                .hasSize(1);
        assertThat(controller
                        .get("/quality-measures?year=20&stage=LUNCH&colour=red")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/year", "/stage", "/colour");
    }

    @Test
    void aMeasureIsPlannedOnceHoweverOftenItIsSent() {
        framework(2034, null, direction("1.1", "")).expect(200);
        Rest executor = APPLICATION.as("executor.mr03").with("Idempotency-Key", "quality-once");

        String once = executor.post("/quality-measures", measureOf(null, 2034))
                .expect(201)
                .text("/id");
        assertThat(executor.post("/quality-measures", measureOf(null, 2034)).text("/id"))
                .isEqualTo(once);
        assertThat(controller.get("/quality-measures?year=2034").items()).hasSize(1);
    }

    static RestAnswer plan(String login, int year, String direction, String stage) {
        return APPLICATION
                .as(login)
                .post(
                        "/quality-measures",
                        "{\"year\":" + year + ","
                                + measure(direction, stage).substring(1).replace("2020", "" + year));
    }

    private static String measureOf(@Nullable String municipality, int year) {
        return "{\"year\":" + year + ",\"municipality\":"
                + (municipality == null ? "null" : "\"" + municipality + "\"") + ","
                + measure("1.1", "GOALS").substring(1).replace("2020", "" + year);
    }

    static String measure(String direction, String stage) {
        return """
                {"direction":"%s","stage":"%s","title":"Мониторинг результатов ВПР",
                 "basis":{"kind":"ANALYSIS","text":"Справка по итогам 2019 года"},"responsible":"Отдел общего образования",
                 "deadline":"до 25.05.2020","targetGroup":"Обучающиеся 4 и 5 классов",
                 "indicator":{"name":"Доля ниже базового уровня","unit":"%%","source":"ФИС ОКО","better":"LOWER",
                  "before":12.5},
                 "expectedEffect":"Снижение доли до 8 %%"}"""
                .formatted(direction, stage);
    }

    private static RestAnswer framework(int year, @Nullable Integer earlierYear, String directions) {
        return controller.put("/quality-frameworks/" + year, framework("" + year, earlierYear, directions));
    }

    private static RestAnswer change(int year, String directions) {
        return controller
                .with("If-Match", controller.get("/quality-frameworks/" + year).header("ETag"))
                .put("/quality-frameworks/" + year, framework("" + year, null, directions));
    }

    static String framework(String title, @Nullable Integer earlierYear, String directions) {
        return "{\"title\":\"Набор " + title + "\",\"earlierYear\":" + earlierYear + ",\"directions\":[" + directions
                + "]}";
    }

    static String direction(String code, String earlier) {
        return "{\"code\":\"" + code + "\",\"title\":\"Направление " + code + "\",\"group\":\"Группа\",\"earlier\":["
                + earlier + "]}";
    }
}
