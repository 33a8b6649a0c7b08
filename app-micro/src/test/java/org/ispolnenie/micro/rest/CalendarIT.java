package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar kept by people: everybody reads, controllers and administrators change. All of it in years nobody else asks about. */
class CalendarIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS = List.of("controller", "admin", "chair", "legacy", "executor.mr03");

    private final Rest controller = APPLICATION.as("controller");
    private final Rest admin = APPLICATION.as("admin");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                            controller, admin, chair, legacy, executor
            GET /calendar/2020,                                   200, 200, 200, 200, 200
            GET /calendar/2020/exceptions,                        200, 200, 200, 200, 200
            GET /calendar/years,                                  200, 200, 200, 200, 200
            POST /calendar/exceptions,                            422, 422, 403, 403, 403
            POST /calendar/exceptions/1/confirmation,             404, 404, 403, 403, 403
            POST /calendar/exceptions/1/withdrawal,               422, 422, 403, 403, 403
            CSV /calendar/import?dryRun=true,                     422, 422, 403, 403, 403
            CSV /calendar/import,                                 422, 422, 403, 403, 403
            GET /redating,                                        200, 403, 403, 403, 403
            POST /redatings,                                      422, 403, 403, 403, 403
            GET /redatings/1,                                     404, 403, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(String operation, int first, int second, int third, int fourth, int fifth) {
        assertThat(USERS.stream().map(user -> answer(user, operation).status()))
                .isEqualTo(List.of(first, second, third, fourth, fifth));
    }

    private static RestAnswer answer(String user, String operation) {
        Rest rest = APPLICATION.as(user);
        String path = operation.split(" ")[1];
        if (operation.startsWith("GET")) {
            return rest.get(path);
        }
        if (operation.startsWith("CSV")) {
            return rest.post(path, "text/csv", "\0".getBytes(StandardCharsets.UTF_8));
        }
        if (path.endsWith("/withdrawal")) {
            return rest.post(path, "{\"reason\":\"\"}");
        }
        if (path.endsWith("/exceptions")) {
            return rest.post(
                    path,
                    "{\"date\":\"2096-05-06\",\"kind\":\"HOLIDAY\",\"title\":\"День\",\"act\":\"Закон от 01.01.2019\"}");
        }
        return rest.post(
                path,
                path.equals("/redatings")
                        ? "{\"act\":\"Указ\",\"basis\":\"по указу\",\"moves\":[]}"
                        : "{\"act\":\"Закон от 01.01.2019 № 1\"}");
    }

    @Test
    void aDecreeAboutAPeriodIsEnteredOnceAndKnownFromItsDate() {
        String decree = "{\"date\":\"2041-04-04\",\"to\":\"2041-04-30\",\"kind\":\"PRESIDENTIAL_NON_WORKING\","
                + "\"title\":\"Нерабочий день\",\"act\":\"Указ Президента РФ № 5\",\"actDate\":\"2041-04-02\"}";

        RestAnswer added = controller
                .with("Idempotency-Key", "calendar-decree")
                .post("/calendar/exceptions", decree)
                .expect(201);

        assertThat(added.items()).hasSize(19);
        assertThat(added.items().get(0).getString("act")).isEqualTo("Указ Президента РФ от 02.04.2041 № 5");
        assertThat(added.items().get(0).getString("enteredBy")).isEqualTo("controller");
        assertThat(controller
                        .with("Idempotency-Key", "calendar-decree")
                        .post("/calendar/exceptions", decree)
                        .expect(201)
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        controller.post("/calendar/exceptions", decree).refused(409);
        assertThat(working("2041-04-04", "2041-04-01")).isTrue();
        assertThat(working("2041-04-04", "2041-04-02")).isFalse();
    }

    @Test
    void whatWasEnteredWithoutItsActIsConfirmedAndAMistakeIsWithdrawn() {
        String vague =
                "{\"date\":\"2042-06-16\",\"kind\":\"REGIONAL_DAY_OFF\",\"title\":\"День области\",\"act\":\"Закон\"";
        assertThat(admin.post("/calendar/exceptions", vague + "}").refused(422).pointers())
                .containsExactly("/actDate");
        JsonObject entry = admin.post("/calendar/exceptions", vague + ",\"confirmed\":false}")
                .expect(201)
                .items()
                .get(0);
        assertThat(entry.getBoolean("confirmed")).isFalse();
        String path = "/calendar/exceptions/" + entry.getString("id");

        admin.with("If-Match", "\"77\"")
                .post(path + "/confirmation", "{\"act\":\"Закон от 01.02.2042 № 7-оз\"}")
                .refused(412);
        RestAnswer confirmed = admin.post(path + "/confirmation", "{\"act\":\"Закон от 01.02.2042 № 7-оз\"}")
                .expect(200);
        assertThat(confirmed.text("/actDate")).isEqualTo("2042-02-01");
        assertThat(confirmed.text("/confirmedBy")).isEqualTo("admin");
        assertThat(working("2042-06-16", "2042-02-01")).isFalse();

        controller
                .with("If-Match", confirmed.header("ETag"))
                .post(path + "/withdrawal", "{\"reason\":\"закон отменён до вступления в силу\"}")
                .expect(200);

        assertThat(working("2042-06-16", "2042-02-01")).isTrue();
        assertThat(controller.get("/calendar/2042/exceptions").items())
                .singleElement()
                .satisfies(kept -> assertThat(kept.getString("withdrawnBy")).isEqualTo("controller"));
        controller.post(path + "/withdrawal", "{\"reason\":\"ещё раз\"}").refused(409);
        controller
                .post("/calendar/exceptions/1/withdrawal", "{\"reason\":\"нет\"}")
                .refused(404);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndOnce() {
        String good = "date;weekday;day_type;moved_from_or_to;title;basis\r\n"
                + "05.05.2043;вт;TRANSFERRED_DAY_OFF;03.01.2043;Перенос;Постановление от 01.09.2042 № 9\r\n";
        byte[] wrong = (good + "06.05.2043;вт;REGIONAL_DAY_OFF;;День;Закон от 01.09.2042 № 1\r\n")
                .getBytes(StandardCharsets.UTF_8);
        RestAnswer refused =
                controller.post("/calendar/import", "text/csv", wrong).refused(422);
        assertThat(refused.pointers()).containsExactly("/lines/3");
        assertThat(refused.body()).contains("06.05.2043 — это ср, а записано «вт»");
        RestAnswer told = controller
                .post("/calendar/import?dryRun=true", "text/csv", wrong)
                .expect(200);
        assertThat(told.number("/new")).isEqualTo(1);
        assertThat(told.number("/faults/0/line")).isEqualTo(3);
        assertThat(controller.get("/calendar/2043/exceptions").items()).isEmpty();

        byte[] windows = good.getBytes(Charset.forName("windows-1251"));
        assertThat(controller
                        .post("/calendar/import", "text/csv", windows)
                        .expect(200)
                        .number("/new"))
                .isEqualTo(1);
        assertThat(admin.post("/calendar/import", "text/csv", windows)
                        .expect(200)
                        .number("/known"))
                .isEqualTo(1);

        assertThat(controller.get("/calendar/2043/exceptions").items())
                .singleElement()
                .satisfies(row -> assertThat(row.getString("title")).isEqualTo("Перенос"));
        assertThat(controller.get("/calendar/years").items().stream()
                        .filter(year -> year.getInt("year") == 2043)
                        .map(year -> year.getBoolean("byLawOnly")))
                .containsExactly(false);
        controller.post("/calendar/import", "application/json", windows).refused(415);
        controller.post("/calendar/import", "text/csv", new byte[(1 << 20) + 1]).refused(413);
    }

    private boolean working(String date, String knownOn) {
        return controller
                .get("/calendar/" + date.substring(0, 4) + "?knownOn=" + knownOn)
                .expect(200)
                .each("/days")
                .filter(day -> day.getString("date").equals(date))
                .findFirst()
                .map(day -> day.getBoolean("working"))
                .orElse(true);
    }
}
