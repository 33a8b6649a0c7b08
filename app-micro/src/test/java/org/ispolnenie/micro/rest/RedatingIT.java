package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A day that a law of 1 November 2019 took away, on which a protocol of the day before has a date for every body. */
class RedatingIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String ACT = "Закон Ленинградской области от 01.11.2019 № 90-оз";
    private static final String PERIOD = "/redating?from=2021-06-16&to=2021-06-16&limit=500";
    private static final String TEXT =
            """
            Решения
            совещания руководителей органов местного самоуправления Ленинградской области
            31 октября 2019 года

            1. Представить сведения о переносе сроков.
            Срок: до 16.06.2021.
            Ответственные: руководители органов местного самоуправления Ленинградской области, осуществляющих управление в сфере образования.
            """;

    private static String protocol = "";

    private final Rest controller = APPLICATION.as("controller");

    @BeforeAll
    static void aDateIsTakenAway() {
        Rest controller = APPLICATION.as("controller");
        protocol = ImportedProtocol.of(controller, TEXT.getBytes(StandardCharsets.UTF_8))
                .approved()
                .id();
        controller
                .post(
                        "/calendar/exceptions",
                        "{\"date\":\"2021-06-16\",\"kind\":\"REGIONAL_DAY_OFF\",\"title\":\"День области\",\"act\":\""
                                + ACT + "\"}")
                .expect(201);
    }

    @Test
    void oneActMovesTheChosenPointsOfAllBodies() {
        RestAnswer hit = controller.get(PERIOD).expect(200);
        assertThat(hit.text("/days/0/act")).isEqualTo(ACT);
        List<JsonObject> points = mine(hit);
        assertThat(points).hasSize(18).allSatisfy(point -> {
            assertThat(point.getString("proposedDue")).isEqualTo("2021-06-15");
            assertThat(point.getString("why")).contains("День области").contains("15.06.2021");
        });
        String left = points.get(0).getString("controlPointId");
        String order = order(points.stream().skip(1), "2021-06-15");

        controller
                .post("/redatings", order(Stream.of(points.get(0)), "2021-06-19"))
                .refused(422);
        controller
                .post("/redatings", order.replaceFirst("\"version\":\\d+", "\"version\":77"))
                .refused(412);
        Rest once = controller.with("Idempotency-Key", "redating-17");
        RestAnswer moved = once.post("/redatings", order).expect(201);
        assertThat(once.post("/redatings", order).expect(201).header("Idempotency-Replayed"))
                .isEqualTo("true");

        assertThat(moved.number("/controlPoints")).isEqualTo(17);
        assertThat(controller.get("/redatings/" + moved.text("/id")).expect(200).each("/moves"))
                .hasSize(17)
                .allMatch(move -> move.getString("to").equals("2021-06-15"));
        assertThat(mine(controller.get(PERIOD))).singleElement().satisfies(point -> assertThat(
                        point.getString("controlPointId"))
                .isEqualTo(left));
        controller.post("/redatings", order.replaceAll(",\"version\":\\d+", "")).refused(409);
        String point = points.get(1).getString("controlPointId");
        RestAnswer now = controller.get("/control-points/" + point).expect(200);
        assertThat(now.text("/effectiveDue")).isEqualTo("2021-06-15");
        assertThat(now.text("/originalDue")).isEqualTo("2021-06-15");
        assertThat(now.text("/statedDue")).isEqualTo("2021-06-16");
        assertThat(now.text("/why")).contains(ACT);
        assertThat(now.body()).contains("Срок 16.06.2021 перенесён на 15.06.2021");
        assertEveryBodyIsToldOnce(points.get(1).getJsonObject("organization").getString("code"));
    }

    private static void assertEveryBodyIsToldOnce(String body) {
        String login = "executor." + body.toLowerCase(java.util.Locale.ROOT);
        assertThat(APPLICATION.as(login).get("/notices?limit=500").items().stream()
                        .filter(notice -> notice.getString("kind").equals("REDATED"))
                        .map(notice -> notice.getString("text"))
                        .filter(text -> text.contains(ACT)))
                .containsExactly("Сроки перенесены с нерабочих дней, контрольных точек: 1. Основание: " + ACT + ".");
    }

    @Test
    void badOrdersAreNamed() {
        assertThat(controller
                        .post("/redatings", "{\"act\":\"\",\"moves\":[{\"due\":\"вчера\"}],\"foo\":1}")
                        .refused(422)
                        .pointers())
                .contains("/act", "/basis", "/foo", "/moves/0/controlPointId", "/moves/0/due");
        assertThat(controller
                        .get("/redating?from=2021-06-16&to=2021-06-15")
                        .refused(422)
                        .pointers())
                .containsExactly("/to");
        assertThat(controller.get("/redating?cursor=x").status()).isIn(200, 422);
        controller
                .post(
                        "/redatings",
                        "{\"act\":\"Закон\",\"basis\":\"по закону\",\"moves\":[{\"controlPointId\":\"1\",\"due\":\"2021-06-15\"}]}")
                .refused(404);
    }

    private static List<JsonObject> mine(RestAnswer hit) {
        return hit.items().stream()
                .filter(point -> point.getString("protocolId").equals(protocol))
                .toList();
    }

    private static String order(Stream<JsonObject> points, String due) {
        return points.map(point -> "{\"controlPointId\":\"" + point.getString("controlPointId") + "\",\"version\":"
                        + point.getInt("version") + ",\"due\":\"" + due + "\"}")
                .collect(Collectors.joining(
                        ",", "{\"act\":\"" + ACT + "\",\"basis\":\"перенос по закону\",\"moves\":[", "]}"));
    }
}
