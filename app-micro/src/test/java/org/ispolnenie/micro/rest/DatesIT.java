package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due when, what is overdue, and the own calendar; seen on 1 November 2019. */
class DatesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    /** Items 1, 2, 3 are overdue, each less than the one before; 4 and 5 are due on the same day. */
    private static final String PROTOCOL =
            """
            ПРОТОКОЛ
            совещания от 02.09.2019
            РЕШИЛИ:
            1. Провести инвентаризацию кабинетов биологии.
            Срок: до 01.10.2019.
            Ответственный: руководители органов управления образованием.
            2. Обеспечить объективность олимпиад.
            Срок: до 24.10.2019.
            Ответственный: руководители органов управления образованием.
            3. Представить сведения о педагогах.
            Срок: до 30.10.2019.
            Ответственный: руководители органов управления образованием.
            4. Утвердить график проверок.
            Срок: до 15.11.2019.
            Ответственный: руководители органов управления образованием.
            5. Разместить отчёт на сайте.
            Срок: до 15.11.2019.
            Ответственный: ЛОИРО.
            """;

    private static final String NOVEMBER = "from=2019-11-01&to=2019-11-30";

    private static String id = "";

    private final Rest controller = APPLICATION.as("controller");

    @BeforeAll
    static void approve() {
        id = ImportedProtocol.of(APPLICATION.as("controller"), PROTOCOL.getBytes(StandardCharsets.UTF_8))
                .approved()
                .id();
    }

    @Test
    void oneEntryIsOneDateOfOneItem() {
        RestAnswer dates = due(controller, NOVEMBER);

        assertThat(dates.items().stream()
                        .map(date ->
                                date.getString("day") + " " + date.getString("label") + " " + date.getInt("bodies")))
                .containsExactly("2019-11-15 4 18", "2019-11-15 5 1");
        assertThat(dates.items().get(1).getString("organizationName")).contains("развития образования");
        assertThat(due(controller, NOVEMBER + "&limit=1").at("/nextCursor")).isNotEqualTo(JsonValue.NULL);
    }

    @Test
    void anExecutorSeesTheirOwnBodysDatesAndTheirParts() {
        Rest executor = APPLICATION.as("executor.mr15");
        String point = point("MR15", "4");
        executor.post(
                        "/control-points/" + point + "/sub-assignments",
                        "{\"organization\":\"MMS-MR15\",\"task\":\"собрать данные\",\"due\":\"2019-11-12\"}")
                .expect(201);

        RestAnswer own = due(executor, NOVEMBER);
        assertThat(own.items()).hasSize(1);
        assertThat(own.text("/items/0/controlPointId")).isEqualTo(point);
        assertThat(own.at("/parts").asJsonArray()).isEmpty();
        assertThat(due(executor, NOVEMBER + "&organization=MR16").items()).isEmpty();
        assertThat(overdue(executor, "organization=MR16").items()).isEmpty();
        assertThat(overdue(executor, "").each("/items").map(row -> row.getJsonObject("organization")
                        .getString("code")))
                .containsExactly("MR15", "MR15", "MR15");
    }

    @Test
    void aRangeIsBoundedAndComplete() {
        assertThat(controller.get("/due-dates").refused(422).pointers()).containsExactlyInAnyOrder("/from", "/to");
        assertThat(controller
                        .get("/due-dates?from=2019-11-01&to=2020-02-01")
                        .refused(422)
                        .pointers())
                .containsExactly("/to");
        assertThat(controller
                        .get("/due-dates?from=2019-11-02&to=2019-11-01")
                        .refused(422)
                        .pointers())
                .containsExactly("/to");
        controller.get("/due-dates?from=2019-11-01&to=2020-01-31").expect(200);
        assertThat(controller
                        .get("/overdue?by=colour&organization=XX&late=VERY")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/by", "/organization", "/late");
    }

    @Test
    void overdueIsSeenFromThreeSides() {
        RestAnswer points = overdue(controller, "limit=500");
        assertThat(points.items()).hasSize(54);
        assertThat(points.text("/items/0/label")).isEqualTo("1");
        assertThat(points.text("/items/0/lateness")).isEqualTo("OVER_10");
        assertThat(points.text("/items/18/lateness")).isEqualTo("UP_TO_10");
        assertThat(points.number("/items/18/workingDaysLate")).isEqualTo(6);
        assertThat(points.number("/items/18/calendarDaysLate")).isEqualTo(8);
        assertThat(points.text("/items/36/lateness")).isEqualTo("UP_TO_5");
        assertThat(overdue(controller, "late=UP_TO_10&limit=500").items())
                .hasSize(18)
                .allMatch(point -> point.getString("label").equals("2"));

        assertThat(overdue(controller, "by=body").items())
                .hasSize(18)
                .allMatch(body -> body.getInt("controlPoints") == 3
                        && body.getString("oldestDue").equals("2019-10-01"));
        assertThat(overdue(controller, "by=decision").items().stream()
                        .map(one -> one.getString("decisionNumber") + " " + one.getInt("bodies")))
                .containsExactly("1 18", "2 18", "3 18");
    }

    @Test
    void overduePartsFollowEachOtherWithoutGapOrRepetition() {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            RestAnswer part = overdue(controller, "limit=10" + cursor);
            part.items().forEach(point -> walked.add(point.getString("controlPointId")));
            JsonValue next = part.at("/nextCursor");
            cursor = next == JsonValue.NULL ? "" : "&cursor=" + part.text("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(walked).doesNotHaveDuplicates().hasSize(54);
    }

    @Test
    void theLastReminderIsToldAndASecondOneThatDayIsNot() {
        String point = point("MR12", "1");
        String body = "{\"ids\":[\"" + point + "\"]}";
        assertThat(controller.post("/control-points/bulk-reminder", body).at("/results/0/done"))
                .isEqualTo(JsonValue.TRUE);

        JsonObject told = overdue(controller, "organization=MR12&decision=1")
                .items()
                .get(0)
                .getJsonObject("lastReminder");
        assertThat(told.getString("by")).isEqualTo("Контролёр комитета");
        assertThat(told.getBoolean("byHandToday")).isTrue();
        assertThat(controller.post("/control-points/bulk-reminder", body).at("/results/0/done"))
                .isEqualTo(JsonValue.FALSE);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                            controller, chair, admin, legacy, executor.mr17
            GET /due-dates?from=2019-11-01&to=2019-11-30,         200, 200, 200, 200, 200
            GET /overdue,                                         200, 200, 200, 200, 200
            GET /overdue?by=body,                                 200, 200, 200, 200, 200
            GET /overdue?by=decision,                             200, 200, 200, 200, 200
            POST /me/calendar-feed,                               201, 201, 201, 403, 201
            GET /me/calendar-feed,                                200, 200, 200, 403, 200
            DELETE /me/calendar-feed,                             204, 204, 204, 403, 204
            """)
    void everyoneMayDoWhatIsTheirs(String operation, int controller, int chair, int admin, int legacy, int executor) {
        assertThat(Stream.of("controller", "chair", "admin", "legacy", "executor.mr17")
                        .map(user -> answer(user, operation).status()))
                .isEqualTo(List.of(controller, chair, admin, legacy, executor));
    }

    @Test
    void aCalendarIsOpenToWhoeverKnowsItsAddressUntilItIsRevoked() throws Exception {
        Rest executor = APPLICATION.as("executor.mr14");
        executor.get("/me/calendar-feed").refused(404);
        String address = executor.post("/me/calendar-feed", "").expect(201).text("/address");
        assertThat(address).startsWith(APPLICATION.address() + "/feeds/").endsWith(".ics");

        HttpResponse<String> file = fetch(address, "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(file.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:point-" + point("MR14", "4") + "@")
                .contains("DTSTART;VALUE=DATE:20191115")
                .contains("UID:point-" + point("MR14", "1") + "@")
                .doesNotContain(point("MR13", "4"))
                .doesNotContain(point("LOIRO", "5"));
        assertThat(fetch(address, file.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(executor.get("/me/calendar-feed").expect(200).text("/lastUsed"))
                .isEqualTo("2019-11-01");

        String newer = executor.post("/me/calendar-feed", "").expect(201).text("/address");
        assertThat(fetch(address, "").statusCode()).isEqualTo(404);
        assertThat(fetch(newer, "").statusCode()).isEqualTo(200);
        executor.call("DELETE", "/me/calendar-feed").expect(204);
        assertThat(fetch(newer, "").statusCode()).isEqualTo(404);
        executor.call("DELETE", "/me/calendar-feed").refused(404);
    }

    @Test
    void aRepetitionMakesNoSecondAddressAndTellsNone() throws Exception {
        Rest repeating = APPLICATION.as("executor.mr10").with("Idempotency-Key", "calendar-" + id);
        String address = repeating.post("/me/calendar-feed", "").expect(201).text("/address");

        RestAnswer again = repeating.post("/me/calendar-feed", "").expect(201);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.at("/address")).isEqualTo(JsonValue.NULL);
        assertThat(fetch(address, "").statusCode()).isEqualTo(200);
    }

    @Test
    void whoOverseesAllBodiesHasOneEventAnItemAndDate() throws Exception {
        String address = APPLICATION
                .as("chair")
                .post("/me/calendar-feed", "")
                .expect(201)
                .text("/address");

        String events = fetch(address, "").body().replace("\r\n ", "");
        assertThat(events.split("Утвердить график проверок")).hasSizeGreaterThan(1);
        assertThat(Stream.of(events.split("BEGIN:VEVENT"))
                        .filter(event -> event.contains("list.xhtml?protocol=" + id + "&decision=4")))
                .hasSize(1)
                .allMatch(event -> event.contains("Не исполнили органов: 18"));
    }

    @Test
    void aDeputyHasNoCalendarOfTheirPrincipal() {
        APPLICATION
                .as("executor.mr11")
                .post(
                        "/deputies",
                        "{\"deputy\":\"executor.mr09\",\"from\":\"2019-11-01\",\"to\":\"2019-11-30\",\"reason\":\"отпуск\"}")
                .expect(201);
        Rest acting = APPLICATION.as("executor.mr09").with("Ispolnenie-Act-For", "executor.mr11");

        acting.post("/me/calendar-feed", "").refused(403);
        acting.get("/me/calendar-feed").refused(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/",
                "/feeds/x.ics",
                "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
                "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoCalendarIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = fetch(APPLICATION.address() + path, "");

        assertThat(answer.statusCode()).isIn(404, 302, 303);
        assertThat(answer.body()).doesNotContain("VCALENDAR").doesNotContain("Сроки");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> answer.statusCode() == 404)
                .isEmpty();
    }

    @Test
    void aWayUpOutOfTheCalendarsIsRefusedBeforeTheApplicationSeesIt() throws Exception {
        HttpResponse<String> answer = fetch(APPLICATION.address() + "/feeds/../assignment/calendar.xhtml/x", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("VCALENDAR").doesNotContain("Сроки");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<String> fetch(String address, String known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static RestAnswer answer(String user, String operation) {
        String[] words = operation.split(" ");
        Rest rest = APPLICATION.as(user);
        return switch (words[0]) {
            case "POST" -> rest.post(words[1], "");
            default -> rest.call(words[0], words[1]);
        };
    }

    private RestAnswer due(Rest rest, String query) {
        return rest.get("/due-dates?protocol=" + id + "&" + query).expect(200);
    }

    private RestAnswer overdue(Rest rest, String query) {
        return rest.get("/overdue?protocol=" + id + "&" + query).expect(200);
    }

    private String point(String body, String decision) {
        return controller
                .get("/assignments?organization=" + body + "&decision=" + decision + "&protocol=" + id)
                .text("/items/0/controlPoints/0/id");
    }
}
