package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The founding decisions whose work is done within the product, from approval to their removal from control: every body
 * fills forms, carries projects and sets of measures on, and that bears its report out; before it is done, the report is
 * refused.
 */
class FoundingWorkIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> STAGES = List.of(
            "GOALS", "INDICATORS", "MONITORING", "ANALYSIS", "RECOMMENDATIONS", "MEASURES", "DECISIONS", "EFFECT");

    /** One that no other test has sets of. */
    private static final int YEAR = 2032;

    private static final String READY_SITE =
            """
            {"id":"%s","head":"Иванова А. П.","rooms":10,"seats":150,"detectors":2,"cameras":true,"suppression":true,
             "suppressionRegistered":true,"chemistryRoom":true,"reagents":"Имеются полностью","firstAid":true,
             "accessible":true,"inspectedOn":"2019-11-01"}""";

    private static final String VPR =
            """
            {"school":"%s","subject":"Математика","grade":5,"pupils":50,"wrote":48,"mark2":5,"mark3":20,"mark4":15,
             "mark5":8}""";

    private static final String PISA =
            """
            {"literacy":"Читательская грамотность","measure":"Семинар","kind":"Обучение педагогов","audience":"Учителя",
             "from":"2019-12-01","to":"2020-02-01","responsible":"Иванова А. П.","result":"Обучены"}""";

    private static final String DEFICITS =
            """
            {"subject":"Математика","deficit":"Оценивание","description":"Критерии ВПР","teachers":12,
             "source":"Диагностика","course":"%s","places":10,"quarter":"I квартал"},
            {"subject":"Русский язык и литература","deficit":"Функциональная грамотность","description":"Чтение",
             "teachers":5,"source":"Результаты ВПР","course":"Чтение на всех уроках","places":5,"quarter":"II квартал"}""";

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");
    private static AskedDecisions asked = new AskedDecisions(controller, "");

    @BeforeAll
    static void approve() {
        controller = APPLICATION.as("controller");
        asked = AskedDecisions.ofProtocol(controller, "founding work");
        // The account of that body another test locks.
        APPLICATION.addAccount("walks.mr17", "MR17", "EXECUTOR");
        String objects = bodies("12").stream()
                .map(body -> "%s;Школа;Школа работы %s;%s\n%s;ППЭ;ППЭ работы %s;%s\n"
                        .formatted(school(body), body, body, site(body), body, body))
                .collect(Collectors.joining());
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        ("Код;Вид;Название;Район\n" + objects).getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    @ParameterizedTest(name = "decision {0} with {1}")
    @CsvSource({" 2, TRAINED_EXAM_STAFF", " 4, EXAM_SITE_READINESS", " 6, VPR_RESULTS", "10, PISA_PLAN"})
    void aTableFromEveryBodyBearsItsReportOut(String decision, String form) {
        asked.demand(decision);
        asked.attach(decision, form).expect(200);
        String first = points(decision, "MR01").findFirst().orElseThrow();
        report("MR01", first).refused(422);

        closed(decision, body -> points(decision, body)
                .map(point -> {
                    fill(body, point, form);
                    return report(body, point).expect(201).text("/id");
                })
                .toList());

        RestAnswer consolidated =
                controller.get(asked.path(decision, "sheet?limit=500")).expect(200);
        assertThat(consolidated.each("/sent").count())
                .isEqualTo(bodies(decision).stream()
                        .filter(body -> !body.equals("KOIPO"))
                        .flatMap(body -> points(decision, body))
                        .count());
    }

    @Test
    void itemSevenIsAnsweredByThePlanThatTheAnalysisChanged() {
        closed("7", body -> points("7", body)
                .map(point -> ReportUpload.finalReport("План изменён по итогам анализа ВПР")
                        .pdf("План.pdf", body)
                        .send(executor(body), point)
                        .expect(201)
                        .text("/id"))
                .toList());
    }

    @Test
    void itemNineOrdersTheCoursesThatItemEightHasGathered() {
        asked.demand("8");
        asked.attach("8", "TEACHER_DEFICITS").expect(200);
        RestAnswer offers = controller.get(asked.path("9", "order-source")).expect(200);
        assertThat(offers.each("/offers"))
                .anyMatch(offer -> offer.getString("decision").equals("8") && offer.getBoolean("linked"));
        controller.get(asked.path("9", "order")).refused(404);
        assertThat(source(offers, "{\"decision\":\"7\",\"groupBy\":\"course\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/decision");
        assertThat(source(offers, "{\"decision\":\"8\",\"groupBy\":\"teachers\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/groupBy");
        source(offers, "{\"decision\":\"8\",\"groupBy\":\"course\"}").expect(200);
        source(offers, "{\"decision\":\"8\",\"groupBy\":\"subject\"}").refused(412);
        asked.demand("9");
        String ninth = points("9", "MR03").findFirst().orElseThrow();
        assertThat(report("MR03", ninth).refused(422).pointers()).contains("/order/8");

        String eighth = points("8", "MR03").findFirst().orElseThrow();
        fill("MR03", eighth, "TEACHER_DEFICITS");
        String reportOfEight = report("MR03", eighth).expect(201).text("/id");
        RestAnswer begun = controller.get(asked.path("9", "order")).expect(200);
        assertThat(begun.each("/missing").count()).isEqualTo(18);
        assertThat(begun.text("/lines/0/name")).isEqualTo("Оценивание в ВПР");
        assertThat(executor("MR04").get(asked.path("9", "order")).expect(200).each("/lines"))
                .isEmpty();
        RestAnswer own = executor("MR03").get(asked.path("9", "order")).expect(200);
        assertThat(own.json().getBoolean("whole")).isFalse();
        assertThat(own.each("/lines").count()).isEqualTo(2);

        List<String> sent = new ArrayList<>(List.of(reportOfEight));
        bodies("8").stream().filter(body -> !body.equals("MR03")).forEach(body -> points("8", body)
                .forEach(point -> {
                    fill(body, point, "TEACHER_DEFICITS");
                    sent.add(report(body, point).expect(201).text("/id"));
                }));
        acceptAll(sent);
        RestAnswer order = controller.get(asked.path("9", "order")).expect(200);
        assertThat(order.each("/missing")).isEmpty();
        // Nineteen bodies write the same course in three ways, and another one besides.
        assertThat(order.each("/lines").map(line -> line.getString("name")))
                .containsExactly("Оценивание в ВПР", "Чтение на всех уроках");
        assertThat(order.each("/lines")
                        .map(line -> line.getJsonArray("organizations").size()))
                .containsExactly(19, 19);
        assertThat(order.number("/lines/0/totals/0/value")).isEqualTo(19 * 12);
        byte[] workbook = executor("MR03").download(asked.path("9", "order.xlsx"));
        closed("9", body -> points("9", body)
                .map(point -> ReportUpload.finalReport("Заказ курсов")
                        .file("Заказ.xlsx", workbook)
                        .send(executor(body), point)
                        .expect(201)
                        .text("/id"))
                .toList());
        closing("8").expect(200);
    }

    @Test
    void itemElevenIsExecutedByBothProjects() {
        asked.demand("11");
        String high = project("FOUNDING_HIGH", "HIGH_RESULTS");
        String low = project("FOUNDING_LOW", "LOW_RESULTS");
        List<String> municipalities = bodies("11");
        municipalities.forEach(body -> executor(body)
                .post(
                        (municipalities.indexOf(body) % 3 == 0 ? high : low) + "/schools",
                        "{\"school\":\"" + school(body) + "\"}")
                .expect(201));
        String point = points("11", "MR05").findFirst().orElseThrow();
        assertThat(report("MR05", point).refused(422).pointers()).hasSizeGreaterThanOrEqualTo(2);

        closed("11", body -> {
            String school = (municipalities.indexOf(body) % 3 == 0 ? high : low) + "/schools/" + school(body);
            Rest executor = executor(body);
            executor.with("If-Match", "*")
                    .put(
                            school + "/team",
                            "{\"leader\":{\"name\":\"Иванова А. П.\",\"position\":\"директор\"},\"members\":[]}")
                    .expect(200);
            executor.with("If-Match", "*")
                    .put(
                            school + "/roadmap",
                            "{\"measures\":[{\"stage\":\"EXECUTION\",\"title\":\"Занятия\",\"deadline\":\"до 20.12.2019\","
                                    + "\"responsible\":\"завуч\",\"expectedResult\":\"журнал\"}]}")
                    .expect(200);
            executor.post(school + "/roadmap/approval", "{}").expect(200);
            return points("11", body)
                    .map(one -> report(body, one).expect(201).text("/id"))
                    .toList();
        });
        assertThat(controller.get(low + "/rollup?by=municipality").expect(200).number("/all/schools/withRoadmap"))
                .isEqualTo(12);
    }

    @Test
    void itemTwelveIsExecutedBySetsOfMeasures() {
        controller
                .put(
                        "/quality-frameworks/" + YEAR,
                        "{\"title\":\"Одно направление\",\"earlierYear\":null,\"directions\":[{\"code\":\"1.1\","
                                + "\"title\":\"Качество подготовки\",\"group\":\"Результаты\",\"earlier\":[]}]}")
                .expect(200);
        asked.demand("12");
        asked.order("12", YEAR).expect(200);
        report("MR01", points("12", "MR01").findFirst().orElseThrow()).refused(422);

        closed("12", body -> {
            STAGES.forEach(stage -> executor(body)
                    .post(
                            "/quality-measures",
                            "{\"year\":" + YEAR + ","
                                    + QualityMeasuresIT.measure("1.1", stage)
                                            .substring(1)
                                            .replace("2020", "" + YEAR))
                    .expect(201));
            String set = executor(body)
                    .post("/quality-submissions", "{\"year\":" + YEAR + "}")
                    .expect(201)
                    .text("/id");
            controller
                    .post(
                            "/quality-submissions/" + set + "/review",
                            "{\"verdict\":\"ACCEPTED\",\"stages\":["
                                    + STAGES.stream()
                                            .map(stage ->
                                                    "{\"direction\":\"1.1\",\"stage\":\"" + stage + "\",\"score\":2}")
                                            .collect(Collectors.joining(","))
                                    + "]}")
                    .expect(200);
            return points("12", body)
                    .map(point -> report(body, point).expect(201).text("/id"))
                    .toList();
        });
    }

    /** What a body does for a decision; the ids of its reports. */
    private interface Work {
        List<String> of(String body);
    }

    /** Every body does its work and reports, all is accepted, the committee's own point is removed, the decision closed. */
    private static void closed(String decision, Work work) {
        closing(decision).refused(409);
        acceptAll(bodies(decision).stream()
                .filter(body -> !body.equals("KOIPO"))
                .flatMap(body -> work.of(body).stream())
                .toList());
        bodies(decision).stream()
                .filter(body -> body.equals("KOIPO"))
                .flatMap(body -> points(decision, body))
                .forEach(point -> controller
                        .post(
                                "/control-points/" + point + "/removal",
                                "{\"ground\":\"EXECUTED_OTHERWISE\",\"basis\":\"исполнено комитетом\"}")
                        .expect(200));
        closing(decision).expect(200);
        assertThat(assignments(decision).stream()
                        .map(one -> one.getString("state"))
                        .distinct())
                .isSubsetOf("ACCEPTED", "REMOVED");
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

    private static RestAnswer closing(String decision) {
        return controller.post(
                asked.path(decision, "closing"), "{\"act\":\"распоряжение комитета от 01.11.2019 № 7-р\"}");
    }

    private static RestAnswer report(String body, String point) {
        return ReportUpload.finalReport("Исполнено: " + body).send(executor(body), point);
    }

    private static Rest executor(String body) {
        return APPLICATION.as(body.equals("MR17") ? "walks.mr17" : "executor." + body.toLowerCase(Locale.ROOT));
    }

    private static RestAnswer source(RestAnswer seen, String json) {
        return controller.with("If-Match", seen.header("ETag")).put(asked.path("9", "order-source"), json);
    }

    private static String project(String code, String kind) {
        controller
                .post(
                        "/support-projects",
                        """
                        {"code":"%s","title":"Проект пункта 11","kind":"%s","goal":"Школьные команды участвуют",
                         "operator":"LOIRO","basis":{"protocolId":"%s","decision":"11"}}"""
                                .formatted(code, kind, asked.protocol()))
                .expect(201);
        return "/support-projects/" + code;
    }

    private static void fill(String body, String point, String form) {
        String sheet = "/control-points/" + point + "/sheet";
        Rest executor = executor(body);
        String rows =
                switch (form) {
                    case "TRAINED_EXAM_STAFF" ->
                        "{\"exam\":\"ГИА-9\",\"role\":\"Руководители ППЭ\",\"needed\":10,\"trained\":10,\"certified\":9}";
                    case "EXAM_SITE_READINESS" ->
                        executor.get(sheet)
                                .expect(200)
                                .each("/rows")
                                .map(row -> READY_SITE.formatted(row.getString("id")))
                                .collect(Collectors.joining(","));
                    case "VPR_RESULTS" -> VPR.formatted(school(body));
                    case "PISA_PLAN" -> PISA;
                    default -> DEFICITS.formatted(course(body));
                };
        RestAnswer filled = executor.put(sheet, "{\"rows\":[" + rows + "]}").expect(200);
        assertThat(filled.json().getBoolean("stored")).as(filled.body()).isTrue();
        assertThat(filled.each("/problems")).as(filled.body()).isEmpty();
    }

    private static String course(String body) {
        return switch (body) {
            case "MR01" -> "оценивание в  ВПР";
            case "MR02" -> "«Оценивание в ВПР»";
            default -> "Оценивание в ВПР";
        };
    }

    private static String school(String body) {
        return "479-" + body;
    }

    private static String site(String body) {
        return "P479-" + body;
    }

    private static List<String> bodies(String decision) {
        return assignments(decision).stream()
                .map(one -> one.getJsonObject("organization").getString("code"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> points(String decision, String body) {
        return assignments(decision).stream()
                .filter(one ->
                        one.getJsonObject("organization").getString("code").equals(body))
                .flatMap(one -> one.getJsonArray("controlPoints").getValuesAs(JsonObject.class).stream())
                .map(point -> point.getString("id"));
    }

    private static List<JsonObject> assignments(String decision) {
        return controller
                .get("/assignments?limit=500&sort=decision&decision=" + decision + "&protocol=" + asked.protocol())
                .expect(200)
                .items();
    }
}
