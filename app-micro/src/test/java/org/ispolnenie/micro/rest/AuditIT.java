package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do is recorded with them, what is refused is not, and the whole is one chain. */
class AuditIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final Rest admin = APPLICATION.as("admin");
    private final Rest controller = APPLICATION.as("controller");

    @Test
    void aCommandIsRecordedWithWhoDidWhatToWhatAndFromWhere() {
        person("audit.made");

        JsonObject made = the("ACCOUNT_CREATED", "entity=ACCOUNT&person=admin", "audit.made");
        assertThat(made.getString("person")).isEqualTo("admin");
        assertThat(made.isNull("onBehalfOf")).isTrue();
        assertThat(made.getString("address")).isEqualTo(admin.machine());
        assertThat(made.getString("entity")).isEqualTo("ACCOUNT");
        assertThat(made.getString("hash")).matches("[0-9a-f]{64}");
        assertThat(Instant.parse(made.getString("at")))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(5));
    }

    @Test
    void aReportIsRecordedOnceHoweverOftenItIsSentAndItsJudgementToo() {
        ImportedProtocol protocol =
                ImportedProtocol.founding(controller, "audit").approved();
        String point = controller
                .get("/assignments?organization=MR14&decision=7&protocol=" + protocol.id())
                .text("/items/0/controlPoints/0/id");
        Rest executor = APPLICATION
                .as("executor.mr14")
                .with("Idempotency-Key", UUID.randomUUID().toString());
        String report = ReportUpload.interim("Готовим")
                .send(executor, point)
                .expect(201)
                .text("/id");
        assertThat(ReportUpload.interim("Готовим")
                        .send(executor, point)
                        .expect(201)
                        .text("/id"))
                .isEqualTo(report);
        controller
                .post("/reports/" + report + "/return", "{\"reason\":\"нет цифр\"}")
                .expect(200);

        assertThat(records("person=executor.mr14&entity=REPORT"))
                .filteredOn(record -> record.getString("id", "").equals(report))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getString("action")).isEqualTo("REPORT_SUBMITTED");
                    assertThat(record.getJsonObject("detail").getString("controlPoint"))
                            .isEqualTo(point);
                });
        assertThat(the("REPORT_RETURNED", "person=controller&entity=REPORT", report)
                        .toString())
                .doesNotContain("нет цифр");
        the("PROTOCOL_IMPORTED", "entity=PROTOCOL", protocol.id());
        the("PROTOCOL_APPROVED", "entity=PROTOCOL", protocol.id());
    }

    @Test
    void whatIsRefusedLeavesNoRecordOfACommand() {
        person("audit.refused");
        admin.post("/people", account("audit.refused")).refused(409);
        admin.post("/people/audit.refused/closing", "{\"reason\":\" \"}").refused(422);
        admin.post("/people/audit.refused/reopening", "{\"reason\":\"проба\"}").refused(409);

        assertThat(records("entity=ACCOUNT"))
                .filteredOn(record -> record.getString("id", "").equals("audit.refused"))
                .extracting(record -> record.getString("action"))
                .containsOnlyOnce("ACCOUNT_CREATED")
                .doesNotContain("ACCOUNT_CLOSED", "ACCOUNT_REOPENED");
    }

    @Test
    void whoAsksForWhatIsNotTheirsIsRecorded() {
        Rest person = working("audit.curious");
        person.get("/people/admin").refused(403);

        JsonObject denied = records("person=audit.curious&action=ACCESS_DENIED").get(0);
        assertThat(denied.getString("id")).isEqualTo("/api/v1/people");
        assertThat(denied.getJsonObject("detail").getString("method")).isEqualTo("GET");
    }

    @Test
    void wrongPasswordsAndTheLockAreRecordedAndWhatTheLockStopsIsNot() {
        Rest person = working("audit.guessed");
        for (int number = 0; number < 8; number++) {
            person.saying("не тот пароль " + number).get("/me").refused(401);
        }
        admin.call("POST", "/people/audit.guessed/unlocking").expect(200);

        assertThat(records("person=audit.guessed&entity=SESSION"))
                .extracting(record -> record.getString("action"))
                .containsOnlyOnce("SIGN_IN_LOCKED")
                .filteredOn("SIGN_IN_FAILED"::equals)
                .hasSize(5);
        the("PASSWORD_CHANGED", "person=audit.guessed", null);
        the("ACCOUNT_UNLOCKED", "person=admin", "audit.guessed");
    }

    /** It may be a password in the wrong field. */
    @Test
    void aLoginThatThereIsNotIsNotKept() {
        APPLICATION
                .as("тайна-в-чужом-поле")
                .saying("нет такого пароля")
                .get("/me")
                .refused(401);

        assertThat(admin.get("/audit?limit=500&action=SIGN_IN_FAILED")
                        .expect(200)
                        .body())
                .doesNotContain("тайна");
    }

    @Test
    void whatADeputyDoesIsRecordedWithBoth() {
        Rest deputy = working("audit.deputy");
        admin.post(
                        "/deputies",
                        "{\"principal\":\"executor.mr15\",\"deputy\":\"audit.deputy\",\"from\":\"2019-11-01\","
                                + "\"to\":\"2019-11-30\"}")
                .expect(201);
        ImportedProtocol protocol =
                ImportedProtocol.founding(controller, "audit deputy").approved();
        String point = controller
                .get("/assignments?organization=MR15&decision=7&protocol=" + protocol.id())
                .text("/items/0/controlPoints/0/id");
        ReportUpload.interim("За другого")
                .send(deputy.with("Ispolnenie-Act-For", "executor.mr15"), point)
                .expect(201);

        for (String login : List.of("audit.deputy", "executor.mr15")) {
            assertThat(records("person=" + login + "&action=REPORT_SUBMITTED"))
                    .filteredOn(record -> record.getJsonObject("detail")
                            .getString("controlPoint")
                            .equals(point))
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(record.getString("person")).isEqualTo("audit.deputy");
                        assertThat(record.getString("onBehalfOf")).isEqualTo("executor.mr15");
                    });
        }
    }

    @Test
    void theRecordIsOneChainWithoutAGapAndIntact() {
        person("audit.chained");
        long before = 0;
        int parts = 0;
        boolean more = true;
        while (more) {
            RestAnswer part = admin.get("/audit?limit=200&after=" + before).expect(200);
            for (JsonObject record : part.items()) {
                assertThat(record.getJsonNumber("seq").longValue()).isEqualTo(before + 1);
                before++;
            }
            parts++;
            more = !part.json().isNull("nextCursor");
            assertThat(!more || part.text("/nextCursor").equals(String.valueOf(before)))
                    .isTrue();
        }
        assertThat(parts).isPositive();
        RestAnswer verified = admin.get("/audit/verification").expect(200);
        assertThat(verified.json().getBoolean("intact")).isTrue();
        assertThat(verified.json().isNull("brokenAt")).isTrue();
        assertThat(verified.number("/records")).isGreaterThanOrEqualTo(before).isEqualTo(verified.number("/lastSeq"));
    }

    @Test
    void daysAndKindsNarrowTheRecord() {
        person("audit.narrowed");
        JsonObject made = the("ACCOUNT_CREATED", "entity=ACCOUNT", "audit.narrowed");
        LocalDate day = Instant.parse(made.getString("at")).atZone(ZONE).toLocalDate();

        String choice = "action=ACCOUNT_CREATED&entity=ACCOUNT&person=admin";
        assertThat(records(choice + "&from=" + day + "&to=" + day)).contains(made);
        assertThat(records(choice + "&from=" + day.plusDays(1))).isEmpty();
        assertThat(records(choice + "&to=" + day.minusDays(1))).doesNotContain(made);
        assertThat(records(choice + "&after=" + made.getJsonNumber("seq"))).doesNotContain(made);
        assertThat(records("entity=GROUP&action=ACCOUNT_CREATED")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "person=audit.nobody, /person",
        "entity=KING, /entity",
        "from=завтра, /from",
        "from=2026-02-02&to=2026-02-01, /to",
        "after=x, /after",
        "limit=501, /limit",
        "login=admin, /login"
    })
    void whatCannotBeAskedIsToldWithItsField(String query, String pointer) {
        assertThat(admin.get("/audit?" + query.replace("завтра", "tomorrow"))
                        .refused(422)
                        .pointers())
                .containsExactly(pointer);
    }

    @Test
    void theRecordIsTheAdministratorsAlone() {
        assertThat(Stream.of("controller", "chair", "legacy", "executor.mr03")
                        .map(APPLICATION::as)
                        .flatMap(caller -> Stream.of(caller.get("/audit"), caller.get("/audit/verification")))
                        .map(RestAnswer::status))
                .containsOnly(403);
    }

    @Test
    void theCommandVerifiesTheDatabaseOfTheRun() throws IOException, InterruptedException {
        RestAnswer verified = admin.get("/audit/verification").expect(200);
        String last = verified.number("/lastSeq") + ":" + verified.text("/lastHash");

        assertThat(command(0, last)).contains("intact true", "brokenAt -");
        assertThat(command(1, verified.number("/lastSeq") + ":" + "0".repeat(64)))
                .contains("missing");
        assertThat(command(2, "nonsense")).contains("SEQ:HASH");
    }

    private static String command(int status, String noted) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(Path.of("../bin/audit").toString(), noted);
        command.environment()
                .put("ISPOLNENIE_DATA_DIR", APPLICATION.dataDirectory().toString());
        command.environment().remove("ISPOLNENIE_DB_URL");
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }

    private JsonObject the(String action, String query, @Nullable String id) {
        return records(query + "&action=" + action).stream()
                .filter(record -> id == null || record.getString("id", "").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " of " + id + " is not recorded"));
    }

    /** All there are. */
    private List<JsonObject> records(String query) {
        List<JsonObject> records = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            RestAnswer part = admin.get(
                            "/audit?limit=500&" + query + (query.contains("after=") ? "" : "&after=" + after))
                    .expect(200);
            records.addAll(part.items());
            after = part.json().isNull("nextCursor") || query.contains("after=") ? "" : part.text("/nextCursor");
        }
        return records;
    }

    private Rest working(String login) {
        return person(login).choosing("длинный пароль для " + login.hashCode());
    }

    private Rest person(String login) {
        RestAnswer made = admin.post("/people", account(login)).expect(201);
        return APPLICATION.as(login).saying(made.text("/oneTimePassword"));
    }

    private static String account(String login) {
        return "{\"login\":\"" + login + "\",\"displayName\":\"Сотрудник\",\"organization\":\"MR07\","
                + "\"roles\":[\"EXECUTOR\"],\"language\":\"ru\"}";
    }
}
