package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

/** Ladders, forecasts, the engine and letters over REST, and who may do what with them. */
class RemindersIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS =
            List.of("controller", "chair", "admin", "legacy", "executor.mr16", "executor.mr17");
    private static final String LADDER = "/reminder-ladders/REGIONAL_ORDERS";
    private static final String STEPS =
            """
            [{"offset":-30,"recipients":["RESPONSIBLE"],"email":true},
             {"offset":-10,"recipients":["RESPONSIBLE"],"email":true,"letter":true},
             {"offset":-3,"recipients":["RESPONSIBLE","HEAD"],"email":true},
             {"offset":-1,"recipients":["RESPONSIBLE"],"email":true,"urgent":true},
             {"offset":0,"recipients":["RESPONSIBLE","CONTROLLER"],"email":true,"urgent":true},
             {"offset":1,"recipients":["RESPONSIBLE","HEAD","CONTROLLER"],"email":true,"letter":true,"urgent":true},
             {"offset":5,"recipients":["RESPONSIBLE","HEAD","CONTROLLER","CHAIR"],"email":true},
             {"offset":10,"recipients":["RESPONSIBLE","HEAD","CONTROLLER","CHAIR","COMMITTEE_HEAD"],"email":true,"letter":true}]
            """;

    private static String point = "";
    private static String letter = "";

    /** Item 7 is due in five working days: a step with a letter has been reached. */
    @BeforeAll
    static void remind() {
        Rest controller = APPLICATION.as("controller");
        ImportedProtocol draft = ImportedProtocol.founding(controller, "reminders");
        draft.correct("7", "{\"dueDates\":[\"2019-11-08\"],\"basis\":\"уточнено\"}")
                .expect(200);
        // A methodical service has nobody to write to by e-mail.
        draft.correct("3", "{\"responsible\":[\"MMS-MR05\"],\"dueDates\":[\"2019-11-08\"],\"basis\":\"уточнено\"}")
                .expect(200);
        String protocol = draft.approved().id();
        point = controller
                .get("/assignments?organization=MR16&decision=7&protocol=" + protocol)
                .text("/items/0/controlPoints/0/id");
        sweep();
        letter = controller.get("/reminder-letters?open=true&limit=500").expect(200).items().stream()
                .filter(row -> row.getInt("holding") > 0)
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static RestAnswer sweep() {
        return APPLICATION.as("admin").post("/reminder-engine/sweeps", "{}").expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                           controller, chair, admin, legacy, own, foreign
            GET /reminder-ladders,                               200, 200, 200, 200, 403, 403
            GET /reminder-ladders/REGIONAL_ORDERS,               200, 200, 200, 200, 403, 403
            GET /reminder-ladders/REGIONAL_ORDERS/editions,      200, 200, 200, 200, 403, 403
            POST /reminder-ladders/REGIONAL_ORDERS/preview steps,200, 200, 200, 200, 403, 403
            PUT /reminder-ladders/REGIONAL_ORDERS ladder,        200, 403, 200, 403, 403, 403
            GET /reminder-ladders/NONE,                          404, 404, 404, 404, 403, 403
            GET /reminders/forecast,                             200, 200, 200, 200, 200, 200
            GET /control-points/{point}/reminders,               200, 200, 200, 200, 200, 404
            GET /reminder-engine,                                200, 403, 200, 403, 403, 403
            PUT /reminder-engine time,                           403, 403, 200, 403, 403, 403
            POST /reminder-engine/sweeps nothing,                403, 403, 200, 403, 403, 403
            POST /reminder-engine/resumption nothing,            403, 403, 409, 403, 403, 403
            GET /reminder-letters,                               200, 403, 403, 403, 403, 403
            GET /reminder-letters/{letter},                      200, 403, 403, 403, 403, 403
            GET /reminder-letters/999999999,                     404, 403, 403, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(
            String operation, int controller, int chair, int admin, int legacy, int own, int foreign) {
        assertThat(USERS.stream().map(user -> answer(user, operation).status()))
                .isEqualTo(List.of(controller, chair, admin, legacy, own, foreign));
    }

    @Test
    void aLadderIsStoredAsANewEditionAndRememberedWithWhoMadeIt() {
        Rest admin = APPLICATION.as("admin");
        RestAnswer before = admin.get(LADDER).expect(200);
        String changed = "{\"act\":\"Приказ 12\",\"steps\":" + STEPS.replace("\"offset\":-30", "\"offset\":-20") + "}";

        RestAnswer stored = admin.with("If-Match", before.header("ETag"))
                .put(LADDER, changed)
                .expect(200);

        assertThat(stored.number("/edition")).isEqualTo(before.number("/edition") + 1);
        assertThat(stored.number("/steps/0/offset")).isEqualTo(-20);
        assertThat(stored.text("/madeBy")).isEqualTo("admin");
        assertThat(stored.each("/changes").map(change -> change.getInt("offset") + change.getString("kind")))
                .containsExactly("-30REMOVED", "-20ADDED");
        admin.with("If-Match", before.header("ETag")).put(LADDER, changed).refused(412);
        admin.put(LADDER, changed).refused(428);

        admin.with("If-Match", "*")
                .put(LADDER, "{\"act\":\"Приказ 13\",\"steps\":" + STEPS + "}")
                .expect(200);
        assertThat(admin.get(LADDER + "/editions").items())
                .hasSizeGreaterThanOrEqualTo(3)
                .last()
                .satisfies(delivered -> assertThat(delivered.getInt("edition")).isZero());
    }

    @Test
    void everythingThatIsWrongWithALadderIsNamed() {
        RestAnswer refused = APPLICATION
                .as("controller")
                .with("If-Match", "*")
                .put(
                        LADDER,
                        """
                        {"act":"приказ","steps":[{"offset":-300,"recipients":["HEAD"]},{"offset":1,"recipients":[]},
                         {"offset":1,"recipients":["HEAD"],"letter":true}]}
                        """)
                .refused(422);

        assertThat(refused.pointers())
                .containsExactly("/steps/0/offset", "/steps/1/recipients", "/steps/2/offset", "/steps/2/letter");
        assertThat(APPLICATION
                        .as("controller")
                        .with("If-Match", "*")
                        .put(LADDER, "{\"steps\":[{\"recipients\":[\"HEAD\"],\"email\":\"да\"}],\"x\":1}")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/x", "/act", "/steps/0/offset", "/steps/0/email");
    }

    @Test
    void aDraftIsShownOnTheComingDaysAndOnAnExample() {
        RestAnswer shown = APPLICATION
                .as("chair")
                .post(LADDER + "/preview", "{\"due\":\"2020-01-15\",\"steps\":" + STEPS + "}")
                .expect(200);

        assertThat(shown.each("/days")).hasSize(11);
        assertThat(shown.each("/example").map(day -> day.getString("day")))
                .startsWith("2019-11-26", "2019-12-24", "2020-01-10", "2020-01-14", "2020-01-15", "2020-01-16");
    }

    @Test
    void anExecutorSeesOnlyWhatTheyThemselvesWillGet() {
        RestAnswer all = APPLICATION
                .as("controller")
                .get("/reminders/forecast?day=2019-11-05&limit=500")
                .expect(200);
        RestAnswer own = APPLICATION
                .as("executor.mr16")
                .get("/reminders/forecast?day=2019-11-05")
                .expect(200);

        assertThat(own.items()).hasSize(1);
        JsonObject line = own.items().get(0);
        assertThat(all.items()).contains(line).hasSizeGreaterThan(10);
        String points = "/reminders/forecast/points?day=2019-11-05&recipient=" + line.getString("id");
        assertThat(APPLICATION.as("executor.mr16").get(points).expect(200).items())
                .anyMatch(one -> one.getString("controlPointId").equals(point));
        assertThat(APPLICATION.as("executor.mr17").get(points).expect(200).items())
                .isEmpty();
        assertThat(APPLICATION
                        .as("controller")
                        .get("/reminders/forecast/points")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/day", "/recipient");
    }

    @Test
    void aPartOfTheForecastGoesOnWhereTheFirstEnded() {
        Rest chair = APPLICATION.as("chair");
        RestAnswer first =
                chair.get("/reminders/forecast?day=2019-11-05&limit=3").expect(200);
        RestAnswer second = chair.get(
                        "/reminders/forecast?day=2019-11-05&limit=500&cursor=" + first.text("/nextCursor"))
                .expect(200);

        assertThat(first.items().size() + second.items().size()).isEqualTo((int) first.number("/total"));
        chair.get("/reminders/forecast?cursor=x").refused(422);
        chair.get("/reminders/forecast?day=2001-01-01").refused(422);
    }

    @Test
    void onADayOffNothingIsSentAndTheNextDayIsNamed() {
        RestAnswer day = APPLICATION
                .as("chair")
                .get("/reminders/forecast?day=2019-11-04")
                .expect(200);

        assertThat(day.json().getBoolean("workingDay")).isFalse();
        assertThat(day.text("/nextWorkingDay")).isEqualTo("2019-11-05");
        assertThat(day.items()).isEmpty();
    }

    @Test
    void namesOfPeopleElsewhereAreNotToldToAnExecutor() {
        RestAnswer own = APPLICATION
                .as("executor.mr16")
                .get("/control-points/" + point + "/reminders")
                .expect(200);

        assertThat(own.each("/sent")).isNotEmpty();
        assertThat(own.text("/next/day")).isEqualTo("2019-11-05");
        assertThat(own.number("/next/offset")).isEqualTo(-3);
        assertThat(own.each("/sent").flatMap(sent -> sent.getJsonArray("people").stream()))
                .hasSize(1);
    }

    @Test
    void aPausedEngineSaysSoEverywhereAndGoesOnAfterwards() {
        Rest admin = APPLICATION.as("admin");
        admin.post("/reminder-engine/pause", "{\"reason\":\" \"}").refused(422);
        try {
            RestAnswer paused = admin.post("/reminder-engine/pause", "{\"reason\":\"проверка\"}")
                    .expect(200);
            assertThat(paused.text("/pause/reason")).isEqualTo("проверка");
            assertThat(paused.text("/pause/by")).isEqualTo("Администратор");
            admin.post("/reminder-engine/pause", "{\"reason\":\"ещё раз\"}").refused(409);
            admin.post("/reminder-engine/sweeps", "{}").refused(409);
            APPLICATION
                    .as("controller")
                    .post("/reminder-engine/pause", "{\"reason\":\"нет\"}")
                    .refused(403);
            assertThat(APPLICATION.as("chair").get("/reminders/forecast").json().getBoolean("paused"))
                    .isTrue();
        } finally {
            admin.post("/reminder-engine/resumption", "{}").expect(200);
        }
        RestAnswer after = sweep();
        assertThat(after.json().isNull("pause")).isTrue();
        assertThat(after.each("/acts").map(act -> act.getString("kind"))).startsWith("SWEPT", "RESUMED", "PAUSED");
        assertThat(after.each("/nodes")).hasSize(1).allMatch(node -> !node.getBoolean("silent"));
        assertThat(after.number("/figures/backlog")).isZero();
    }

    @Test
    void theTimeOfRemindersIsSetByWhoHasSeenThePresentOne() {
        Rest admin = APPLICATION.as("admin");
        String seen = admin.get("/reminder-engine").header("ETag");
        assertThat(admin.with("If-Match", seen)
                        .put("/reminder-engine", "{\"sendFrom\":\"утром\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/sendFrom");

        RestAnswer set = admin.with("If-Match", seen)
                .put("/reminder-engine", "{\"sendFrom\":\"07:30\"}")
                .expect(200);

        assertThat(set.text("/sendFrom")).isEqualTo("07:30");
        admin.with("If-Match", seen)
                .put("/reminder-engine", "{\"sendFrom\":\"08:00\"}")
                .refused(412);
        admin.with("If-Match", set.header("ETag"))
                .put("/reminder-engine", "{\"sendFrom\":\"08:00\"}")
                .expect(200);
    }

    /** Whoever has left, or has not come yet, is none of them. */
    @Test
    void aLetterIsAddressedToThoseInChargeOfTheBody() {
        Rest controller = APPLICATION.as("controller");
        RestAnswer before = controller.get("/reminder-letters/" + letter).expect(200);
        String body = controller.get("/organizations").expect(200).items().stream()
                .filter(one -> one.getString("id").equals(before.text("/organizationId")))
                .findFirst()
                .orElseThrow()
                .getString("code");
        inCharge(body, "Адресатова А. А.", "\"2019-01-01\"", "null");
        inCharge(body, "Бывший Б. Б.", "\"2017-01-01\"", "\"2018-12-31\"");
        assertThat(controller.get("/reminder-letters/" + letter).expect(200).each("/addressees"))
                .extracting(one -> one.getString("name"))
                .contains("Адресатова А. А.")
                .doesNotContain("Бывший Б. Б.");
    }

    private static void inCharge(String body, String name, String from, String to) {
        APPLICATION
                .as("admin")
                .post(
                        "/organizations/" + body + "/persons-in-charge",
                        "{\"name\":\"" + name + "\",\"post\":\"руководитель\",\"email\":\"head@mms.example\",\"from\":"
                                + from + ",\"to\":" + to + "}")
                .expect(201);
    }

    @Test
    void aLetterIsMarkedAsSentOnce() {
        Rest controller = APPLICATION.as("controller");
        RestAnswer open = controller.get("/reminder-letters/" + letter).expect(200);
        assertThat(open.each("/lines")).isNotEmpty();
        assertThat(open.text("/sender")).contains("комитет общего и профессионального образования");

        assertThat(controller
                        .post("/reminder-letters/" + letter + "/sending", "{}")
                        .refused(422)
                        .pointers())
                .containsExactly("/how");
        APPLICATION
                .as("chair")
                .post("/reminder-letters/" + letter + "/sending", "{\"how\":\"почтой\"}")
                .refused(403);
        RestAnswer sent = controller
                .post("/reminder-letters/" + letter + "/sending", "{\"how\":\"исх. 17 от 01.11.2019\"}")
                .expect(200);
        assertThat(sent.text("/sentHow")).isEqualTo("исх. 17 от 01.11.2019");
        assertThat(sent.text("/sentBy")).isEqualTo("Контролёр комитета");
        controller
                .post("/reminder-letters/" + letter + "/sending", "{\"how\":\"ещё раз\"}")
                .refused(409);
        assertThat(controller.get("/reminder-letters?open=true&limit=500").items())
                .noneMatch(row -> row.getString("id").equals(letter));
        assertThat(controller.get("/reminder-letters?limit=500").items().stream()
                        .map(row -> row.isNull("sentAt")))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    /** A scraper reads them without signing in; health stays up whatever mail does. */
    @Test
    void theServerShowsTheFiguresOfTheEngine() throws IOException, InterruptedException {
        assertThat(read("/metrics"))
                .contains(
                        "ispolnenie_reminders_sweep_age_seconds",
                        "ispolnenie_reminders_sweep_duration_seconds",
                        "ispolnenie_reminders_backlog",
                        "ispolnenie_reminders_waiting",
                        "ispolnenie_reminders_set_aside",
                        "ispolnenie_reminders_mail_dead");
        assertThat(read("/health/ready")).contains("\"reminders\"", "lastSweepSecondsAgo");
    }

    private static String read(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(APPLICATION.address() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static RestAnswer answer(String user, String operation) {
        String[] words = operation.split(" ");
        String path = Stream.of(words[1])
                .map(text -> text.replace("{point}", point).replace("{letter}", letter))
                .findFirst()
                .orElseThrow();
        Rest rest = APPLICATION.as(user).with("If-Match", "*");
        return switch (words[0]) {
            case "GET" -> rest.get(path);
            case "PUT" -> rest.put(path, body(words[2]));
            default -> rest.post(path, body(words[2]));
        };
    }

    private static String body(String what) {
        return switch (what) {
            case "steps" -> "{\"steps\":" + STEPS + "}";
            case "ladder" -> "{\"act\":\"проверка прав\",\"steps\":" + STEPS + "}";
            case "time" -> "{\"sendFrom\":\"08:00\"}";
            default -> "{}";
        };
    }
}
