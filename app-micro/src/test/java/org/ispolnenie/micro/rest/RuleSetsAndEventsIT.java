package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of control in editions, and decisions that wait for the day of an event. */
class RuleSetsAndEventsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String DELIVERED = "REGIONAL_ORDERS:1";
    private static final String PROTOCOL =
            """
            Решения совещания руководителей органов управления образованием
            31 октября 2019 года

            %s

            1. Направить списки участников экзамена.
            Срок: не позднее чем за 3 рабочих дня до проведения экзамена.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).

            2. Подготовить пункты проведения экзамена.
            Срок: за неделю до проведения экзамена.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).

            3. Принять участие в мониторинге.
            Срок: по графику.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).

            4. Провести родительские собрания.
            Срок: до 15.11.2020.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).
            """;

    private final Rest controller = APPLICATION.as("controller");

    @Test
    void aProtocolIsDatedByTheRuleSetChosenAtItsApprovalAndKeepsIt() {
        addRules("CIVIL_CODE_IT", "\"nonWorkingDayRule\":\"FOLLOWING\",\"extensionLeadDays\":30")
                .expect(201);
        ImportedProtocol protocol = imported("по правилам ГК");
        protocol.approve(ImportedProtocol.KEEP.replace("{", "{\"ruleSet\":\"NOBODY\","))
                .refused(422);
        protocol.approve(ImportedProtocol.KEEP.replace("{", "{\"ruleSet\":\"CIVIL_CODE_IT\","))
                .expect(200);

        assertThat(protocol.read().text("/rules")).isEqualTo("CIVIL_CODE_IT:1");
        JsonObject point = point(protocol, "4", "MR05");
        assertThat(point.getString("effectiveDue")).isEqualTo("2020-11-16");

        // Other rules of the same code change nothing about it.
        addRules("CIVIL_CODE_IT", "\"nonWorkingDayRule\":\"NONE\",\"extensionLeadDays\":0")
                .expect(201);
        assertThat(protocol.item("4").getJsonArray("dueDates").getJsonObject(0).getString("effective"))
                .isEqualTo("2020-11-16");
        RestAnswer tooLate = APPLICATION
                .as("executor.mr05")
                .post(
                        "/control-points/" + point(protocol, "4", "MR05").getString("id") + "/extension-requests",
                        "{\"requestedDue\":\"2020-12-19\",\"reason\":\"ждём\"}");
        assertThat(tooLate.expect(201).status()).isEqualTo(201);
        String request = tooLate.text("/id");
        controller.post("/extension-requests/" + request + "/grant", "{}").expect(200);
        // Saturday 19 December, by the first edition to the following working day.
        assertThat(point(protocol, "4", "MR05").getString("effectiveDue")).isEqualTo("2020-12-21");
        JsonObject used = rules("CIVIL_CODE_IT", 1);
        assertThat(used.getInt("protocols")).isEqualTo(1);
        assertThat(used.getInt("controlPoints")).isEqualTo(4 * 18);
        assertThat(rules("CIVIL_CODE_IT", 2).getInt("protocols")).isZero();
    }

    @Test
    void theDefaultIsDataAndTheNewestEditionOfItIsInForce() {
        addRules("DEFAULT_IT", "\"urgentDays\":1").expect(201);
        assertThat(rules("DEFAULT_IT", 1).getBoolean("inForce")).isFalse();
        try {
            assertThat(controller
                            .put("/rule-sets/default", "{\"code\":\"DEFAULT_IT\"}")
                            .expect(200)
                            .text("/code"))
                    .isEqualTo("DEFAULT_IT");
            addRules("DEFAULT_IT", "\"urgentDays\":2").expect(201);
            assertThat(rules("DEFAULT_IT", 1).getBoolean("inForce")).isFalse();
            assertThat(rules("DEFAULT_IT", 2).getBoolean("inForce")).isTrue();
            assertThat(imported("черновик").read().text("/rules")).isEqualTo("DEFAULT_IT:2");
        } finally {
            controller
                    .put("/rule-sets/default", "{\"code\":\"REGIONAL_ORDERS\"}")
                    .expect(200);
        }
        controller.put("/rule-sets/default", "{\"code\":\"NO_SUCH\"}").refused(404);
    }

    @Test
    void twoEditionsAreComparedWithWhatDeadlinesBecome() {
        addRules("COMPARED_IT", "\"nonWorkingDayRule\":\"FOLLOWING\"").expect(201);

        RestAnswer comparison = controller
                .get("/rule-sets/comparison?left=" + DELIVERED + "&right=COMPARED_IT:1")
                .expect(200);

        assertThat(comparison.each("/rules").filter(rule -> rule.getBoolean("differs")))
                .extracting(rule -> rule.getString("rule"))
                .contains("NON_WORKING_DAY_RULE")
                .doesNotContain("URGENT_DAYS");
        assertThat(comparison.each("/examples").filter(example -> example.getString("words")
                        .equals("до 15.11.2020")))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.getJsonArray("left").getJsonObject(0).getString("effective"))
                            .isEqualTo("2020-11-13");
                    assertThat(example.getJsonArray("right").getJsonObject(0).getString("effective"))
                            .isEqualTo("2020-11-16");
                });
        controller.get("/rule-sets/comparison?left=nonsense&right=" + DELIVERED).refused(422);
        controller
                .get("/rule-sets/comparison?left=NO_SUCH:1&right=" + DELIVERED)
                .refused(404);
        controller.get("/rule-sets/NO_SUCH/1").refused(404);
        controller.get("/rule-sets/REGIONAL_ORDERS/one").refused(404);
    }

    @Test
    void faultsAreNamedByTheirFields() {
        assertThat(controller
                        .post(
                                "/rule-sets",
                                "{\"basedOn\":\"" + DELIVERED
                                        + "\",\"code\":\"lower\",\"urgentDays\":-1,\"yearlyReport\":\"20.01\"}")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/code", "/urgentDays", "/yearlyReport");
        assertThat(controller
                        .post("/rule-sets", "{\"code\":\"EMPTY_IT\"}")
                        .refused(422)
                        .pointers())
                .contains("/name", "/act", "/nonWorkingDayRule", "/noDeadlineTerm");
    }

    @Test
    void aStandingTaskIsReportedOnEveryTwentiethOfJanuaryOnAWorkingDay() {
        ImportedProtocol protocol = ImportedProtocol.founding(controller, "ежегодные отчёты");
        protocol.approve(ImportedProtocol.KEEP.replace("{", "{\"standingReports\":\"YEARLY\","))
                .expect(200);

        List<JsonObject> points = controller
                .get("/assignments?protocol=" + protocol.id() + "&decision=10&organization=LOIRO")
                .items()
                .get(0)
                .getJsonArray("controlPoints")
                .getValuesAs(JsonObject.class);
        assertThat(points)
                .extracting(point -> point.getString("statedDue") + " " + point.getString("effectiveDue"))
                .containsExactly(
                        "2020-01-20 2020-01-20",
                        "2021-01-20 2021-01-20",
                        "2022-01-20 2022-01-20",
                        "2023-01-20 2023-01-20",
                        // a Saturday
                        "2024-01-20 2024-01-19",
                        "2024-12-31 2024-12-31",
                        "2025-01-20 2025-01-20");
        assertThat(points.get(4).getString("why"))
                .contains("отчёт за 2023 год")
                .contains("суббота")
                .contains("предшествующий рабочий день — 19.01.2024");
        assertThat(protocol.read().number("/controlPoints"))
                .as("the card of the protocol counts what is on control")
                .isEqualTo(controller.get("/assignments?limit=500&protocol=" + protocol.id()).items().stream()
                        .mapToInt(row -> row.getJsonArray("controlPoints").size())
                        .sum());
    }

    @Test
    void theDayOfAnEventDatesAllDecisionsThatWaitForItAndEverybodyIsTold() {
        ImportedProtocol protocol = imported("экзамен").approved();
        List<JsonObject> waiting =
                controller.get("/awaited-dates?protocol=" + protocol.id()).items();
        assertThat(waiting).extracting(row -> row.getString("decisionNumber")).containsExactly("1", "2", "3");
        assertThat(waiting.get(0).getString("event")).isEqualTo("проведения экзамена");
        assertThat(waiting.get(0).getInt("waiting")).isEqualTo(18);
        assertThat(waiting.get(2).isNull("event")).isTrue();
        String address = "/awaited-dates/" + waiting.get(0).getString("decisionId");

        RestAnswer shown = controller
                .post(address, "{\"date\":\"2020-06-15\",\"sharing\":true,\"dryRun\":true}")
                .expect(200);
        assertThat(shown.each("/items").map(item -> item.getString("due"))).containsExactly("2020-06-09", "2020-06-08");
        assertThat(point(protocol, "1", "MR05").isNull("effectiveDue")).isTrue();

        assertThat(controller
                        .post(address, "{\"date\":\"2020-06-15\",\"sharing\":true}")
                        .refused(422)
                        .pointers())
                .containsExactly("/basis");
        controller
                .post(address, "{\"date\":\"2020-06-15\",\"sharing\":true,\"basis\":\"приказ № 5\"}")
                .expect(200);

        JsonObject point = point(protocol, "1", "MR05");
        assertThat(point.getString("statedDue")).isEqualTo("2020-06-09");
        assertThat(point.getString("originalDue")).isEqualTo("2020-06-09");
        assertThat(point.getString("effectiveDue")).isEqualTo("2020-06-09");
        assertThat(point.getString("why")).contains("День события («проведения экзамена») — 15.06.2020");
        assertThat(point(protocol, "2", "MR05").getString("effectiveDue")).isEqualTo("2020-06-08");
        assertThat(APPLICATION.as("executor.mr05").get("/notices?limit=20").body())
                .contains("Назначен срок по п. 1: 09.06.2020");

        // The exam moves; nobody moves it twice by accident.
        controller
                .post(address, "{\"date\":\"2020-06-22\",\"basis\":\"приказ № 9\"}")
                .refused(409);
        controller
                .post(address, "{\"date\":\"2020-06-22\",\"basis\":\"приказ № 9\",\"replaces\":\"2020-06-15\"}")
                .expect(200);
        assertThat(point(protocol, "1", "MR05").getString("originalDue")).isEqualTo("2020-06-17");
        assertThat(point(protocol, "2", "MR05").getString("originalDue")).isEqualTo("2020-06-08");
        assertThat(controller
                        .get("/awaited-dates?entered=true&protocol=" + protocol.id())
                        .items())
                .extracting(row -> row.getString("decisionNumber") + " "
                        + row.getJsonObject("entered").getString("date"))
                .containsExactly("1 2020-06-22", "2 2020-06-15");

        // «По графику» takes the due date itself, off the day off.
        controller
                .post(
                        "/awaited-dates/" + waiting.get(2).getString("decisionId"),
                        "{\"date\":\"2020-03-15\",\"basis\":\"график\"}")
                .expect(200);
        assertThat(point(protocol, "3", "GO18").getString("effectiveDue")).isEqualTo("2020-03-13");
        assertThat(controller.get("/awaited-dates?protocol=" + protocol.id()).items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            login,         rules, newRules, default, awaited, enter
            controller,    200,   422,      404,     200,     404
            admin,         200,   422,      404,     200,     403
            chair,         200,   403,      403,     200,     403
            legacy,        200,   403,      403,     200,     403
            executor.mr01, 403,   403,      403,     403,     403
            """)
    void whoMayDoWhat(String login, int rules, int newRules, int chosen, int awaited, int enter) {
        Rest caller = APPLICATION.as(login);
        caller.get("/rule-sets").expect(rules);
        caller.get("/rule-sets/REGIONAL_ORDERS/1").expect(rules);
        caller.get("/rule-sets/comparison?left=" + DELIVERED + "&right=" + DELIVERED)
                .expect(rules);
        caller.post("/rule-sets", "{}").refused(newRules);
        caller.put("/rule-sets/default", "{\"code\":\"NO_SUCH\"}").refused(chosen);
        caller.get("/awaited-dates").expect(awaited);
        caller.post("/awaited-dates/1", "{\"date\":\"2020-06-15\",\"basis\":\"приказ\"}")
                .refused(enter);
    }

    private RestAnswer addRules(String code, String changes) {
        return controller.post(
                "/rule-sets",
                "{\"basedOn\":\"%s\",\"code\":\"%s\",\"name\":\"Правила %s\",\"act\":\"Статья 193 ГК РФ\",%s}"
                        .formatted(DELIVERED, code, code, changes));
    }

    private JsonObject rules(String code, int edition) {
        return controller.get("/rule-sets/" + code + "/" + edition).expect(200).json();
    }

    private ImportedProtocol imported(String name) {
        return ImportedProtocol.of(controller, PROTOCOL.formatted(name).getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject point(ImportedProtocol protocol, String decision, String body) {
        return controller
                .get("/assignments?protocol=" + protocol.id() + "&decision=" + decision + "&organization=" + body)
                .items()
                .get(0)
                .getJsonArray("controlPoints")
                .getJsonObject(0);
    }
}
