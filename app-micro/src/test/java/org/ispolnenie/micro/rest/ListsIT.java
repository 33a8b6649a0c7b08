package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists by filter, order and part; the reference data; the board. Today is 1 November 2019. */
class ListsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    /** Item 1 is overdue; 18 bodies, 18 bodies, one body. */
    private static final String PROTOCOL =
            """
            ПРОТОКОЛ
            совещания от 02.09.2019
            РЕШИЛИ:
            1. Провести инвентаризацию кабинетов химии.
            Срок: до 01.10.2019.
            Ответственный: руководители органов управления образованием.
            2. Обеспечить объективность всероссийских проверочных работ.
            Срок: до 20.12.2019.
            Ответственный: руководители органов управления образованием.
            3. Разработать программу повышения квалификации.
            Срок: до 16.03.2020.
            Ответственный: ЛОИРО.
            """;

    private static String id = "";

    private final Rest controller = APPLICATION.as("controller");

    @BeforeAll
    static void approve() {
        id = ImportedProtocol.of(APPLICATION.as("controller"), PROTOCOL.getBytes(StandardCharsets.UTF_8))
                .approved()
                .id();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 37, 1 2 3",
        "decision=1, 18, 1",
        "decision=99, 0, ''",
        "organization=MR03, 2, 1 2",
        "organization=LOIRO, 1, 3",
        "organization=KOIPO, 0, ''",
        "state=ON_CONTROL, 37, 1 2 3",
        "state=ACCEPTED, 0, ''",
        "overdue=true, 18, 1",
        "overdue=false, 19, 2 3",
        "dueFrom=2019-12-20, 19, 2 3",
        "dueFrom=2019-12-21, 1, 3",
        "dueTo=2019-12-20, 36, 1 2",
        "dueTo=2019-12-19, 18, 1",
        "dueFrom=2019-12-20&dueTo=2019-12-20, 18, 2",
        "q=проверочными, 18, 2",
        "q=химия, 18, 1",
        "q=ПОВЫШЕНИЕ%20квалификации, 1, 3",
        "q=химия%20квалификации, 0, ''",
        "q=%2B%2A%22%28, 0, ''",
        "decision=2&organization=GO18&overdue=false&state=ON_CONTROL, 1, 2"
    })
    void eachFilterLeavesWhatItSays(String filter, int lines, String decisions) {
        RestAnswer list = list(filter + "&limit=500&total=true");

        assertThat(list.items()).hasSize(lines);
        assertThat(list.number("/total")).isEqualTo(lines);
        assertThat(list.items().stream()
                        .map(row -> row.getString("decisionNumber"))
                        .distinct()
                        .sorted())
                .isEqualTo(List.of(decisions.split(" ")).stream()
                        .filter(number -> !number.isEmpty())
                        .toList());
    }

    @Test
    void aLineTellsItsBodyItsStateAndItsDates() {
        JsonObject row = list("decision=1&organization=MR03").items().get(0);

        assertThat(row.getString("protocolId")).isEqualTo(id);
        assertThat(row.getString("text")).contains("инвентаризацию");
        assertThat(row.getJsonObject("organization").getString("name")).contains("Волхов");
        assertThat(row.getString("role")).isEqualTo("RESPONSIBLE");
        assertThat(row.getString("nextDue")).isEqualTo("2019-10-01");
        assertThat(row.getBoolean("overdue")).isTrue();
        JsonObject point = row.getJsonArray("controlPoints").getJsonObject(0);
        assertThat(point.getString("label")).isEqualTo("1");
        assertThat(point.getString("effectiveDue")).isEqualTo("2019-10-01");
        assertThat(point.getBoolean("overdue")).isTrue();
        assertThat(point.getBoolean("dueSoon")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "-due", "decision"})
    void partAfterPartComesToTheEndWithoutGapsOrRepeats(String sort) {
        List<String> whole = ids(list("limit=500&sort=" + sort).items());
        List<String> parts = new ArrayList<>();
        String cursor = "";
        do {
            RestAnswer part = list("limit=7&sort=" + sort + cursor);
            assertThat(part.items()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
            parts.addAll(ids(part.items()));
            cursor = part.json().isNull("nextCursor") ? "" : "&cursor=" + part.text("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(parts).hasSize(37).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void linesStandInTheOrderAskedFor() {
        assertThat(dates("sort=due")).isSorted();
        assertThat(dates("sort=-due")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(list("limit=500&sort=decision").items())
                .extracting(row -> row.getString("decisionNumber"))
                .isSorted();
    }

    @Test
    void theTotalIsCountedWhenAskedForOnly() {
        assertThat(list("limit=1").json()).doesNotContainKey("total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=many",
                "dueFrom=31.12.2019",
                "dueTo=2019-02-30",
                "dueFrom=0019-01-01",
                "state=SLEEPING",
                "organization=MARS",
                "overdue=maybe",
                "protocol=first",
                "sort=text",
                "total=5",
                "cursor=abc",
                "cursor=MjAxOS0wMS0wMQ",
                "page=2"
            })
    void aBadParameterNamesItself(String parameter) {
        assertThat(controller.get("/assignments?" + parameter).refused(422).pointers())
                .containsExactly("/" + parameter.replaceAll("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=-due", "state=ON_CONTROL", "organization=MR03", "overdue=false", "q=план"})
    void aCursorOfOneChoiceServesNoOther(String other) {
        String cursor = list("limit=7").text("/nextCursor");

        assertThat(controller
                        .get("/assignments?protocol=" + id + "&limit=7&" + other + "&cursor=" + cursor)
                        .refused(422)
                        .pointers())
                .containsExactly("/cursor");
    }

    @Test
    void allBadParametersAreNamedAtOnce() {
        assertThat(controller
                        .get(
                                "/assignments?limit=0&state=SLEEPING&dueFrom=2020-01-01&dueTo=2019-01-01&sort=due&sort=due")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/limit", "/state", "/dueTo", "/sort");
    }

    @Test
    void protocolsComeNewestFirstPartByPart() {
        List<Long> ids = new ArrayList<>();
        String cursor = "";
        do {
            RestAnswer part = controller.get("/protocols?limit=10" + cursor).expect(200);
            part.items().forEach(row -> ids.add(Long.valueOf(row.getString("id"))));
            cursor = part.json().isNull("nextCursor") ? "" : "&cursor=" + part.text("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(ids)
                .containsOnlyOnce(Long.valueOf(id))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(controller.get("/protocols?cursor=abc").refused(422).pointers())
                .containsExactly("/cursor");
    }

    @Test
    void theDirectoryComesWhole() {
        List<JsonObject> organizations =
                controller.get("/organizations").expect(200).items();

        assertThat(organizations)
                .extracting(organization -> organization.getString("code"))
                .contains("KOIPO", "LOIRO", "MR01", "MR17", "GO18", "MMS-MR01")
                .doesNotHaveDuplicates();
    }

    @Test
    void aGroupHasTheMembersOfTheDayAskedFor() {
        JsonObject heads = controller.get("/groups?on=2019-10-31").expect(200).items().stream()
                .filter(group -> group.getString("code").equals("GRP_OMSU_HEADS_LO"))
                .findFirst()
                .orElseThrow();

        assertThat(heads.getJsonArray("members").getValuesAs(JsonObject.class))
                .extracting(member -> member.getString("code"))
                .hasSize(18)
                .contains("MR01", "MR17", "GO18");
        assertThat(controller.get("/groups?on=31.10.2019").refused(422).pointers())
                .containsExactly("/on");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-11-04, '', false",
        "2020, 2020-05-06, 2020-05-02, false",
        "2020, 2020-01-02, 2019-10-31, false",
        "2024, 2024-12-28, 2024-12-01, true"
    })
    void theCalendarTellsADayAsItWasKnown(int year, String day, String knownOn, boolean working) {
        String query = knownOn.isEmpty() ? "" : "?knownOn=" + knownOn;

        assertThat(controller.get("/calendar/" + year + query).each("/days")).anySatisfy(known -> {
            assertThat(known.getString("date")).isEqualTo(day);
            assertThat(known.getBoolean("working")).isEqualTo(working);
        });
    }

    @Test
    void aDayNobodyKnewOfYetIsNotInTheCalendar() {
        assertThat(controller.get("/calendar/2020?knownOn=2019-10-31").each("/days"))
                .noneMatch(day -> day.getString("date").equals("2020-05-06"));
        assertThat(controller.get("/calendar/2020?knownOn=soon").refused(422).pointers())
                .containsExactly("/knownOn");
        controller.get("/calendar/1800").refused(404);
        controller.get("/calendar/next").refused(404);
    }

    @Test
    void theCallerLearnsWhoTheyAre() {
        RestAnswer me = APPLICATION.as("executor.go18").get("/me").expect(200);

        assertThat(me.text("/login")).isEqualTo("executor.go18");
        assertThat(me.text("/organization/code")).isEqualTo("GO18");
        assertThat(me.text("/roles/0")).isEqualTo("EXECUTOR");
    }

    @Test
    void theBoardHasACellForEachBodyADecisionIsFor() {
        RestAnswer board = controller.get("/boards/control?protocol=" + id).expect(200);

        assertThat(board.each("/organizations").map(body -> body.getString("code")))
                .hasSize(19)
                .startsWith("MR01")
                .endsWith("GO18", "LOIRO");
        assertThat(board.text("/asOf")).isEqualTo("2019-11-01");
        assertThat(board.each("/decisions")).hasSize(3);
        assertThat(board.text("/decisions/0/cells/0/organization")).isEqualTo("MR01");
        assertThat(board.at("/decisions/0/cells/0/overdue")).isEqualTo(JsonValue.TRUE);
        assertThat(board.at("/decisions/1/cells/0/overdue")).isEqualTo(JsonValue.FALSE);
        assertThat(board.at("/decisions/0/cells/18")).isEqualTo(JsonValue.NULL);
        assertThat(board.at("/decisions/2/cells/0")).isEqualTo(JsonValue.NULL);
        assertThat(board.text("/decisions/2/cells/18/state")).isEqualTo("ON_CONTROL");
    }

    @Test
    void theBoardIsShownAsOfAnyDay() {
        String board = "/boards/control?protocol=" + id + "&asOf=";

        assertThat(controller.get(board + "2019-10-31").each("/decisions"))
                .as("nothing was on control yet")
                .isEmpty();
        assertThat(controller.get(board + "2019-12-21").at("/decisions/1/cells/0/overdue"))
                .isEqualTo(JsonValue.TRUE);
    }

    @Test
    void aBoardOfNothingIsRefused() {
        assertThat(controller.get("/boards/control").refused(422).pointers()).containsExactly("/protocol");
        assertThat(controller
                        .get("/boards/control?protocol=x&asOf=31.12.2019")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/protocol", "/asOf");
        controller.get("/boards/control?protocol=1").refused(404);
    }

    private RestAnswer list(String query) {
        return controller
                .get("/assignments?protocol=" + id + "&" + encoded(query))
                .expect(200);
    }

    private static String encoded(String query) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
            ascii.append(b < 0 ? String.format("%%%02X", b) : String.valueOf((char) b));
        }
        return ascii.toString();
    }

    private List<String> dates(String query) {
        return list("limit=500&" + query).items().stream()
                .map(row -> row.getString("nextDue"))
                .toList();
    }

    private static List<String> ids(List<JsonObject> rows) {
        return rows.stream().map(row -> row.getString("id")).toList();
    }
}
