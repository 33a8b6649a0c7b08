package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator keeps bodies: codes and names of this class begin with its own word, so that no other test meets them. */
class OrganizationsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS = List.of("controller", "admin", "chair", "legacy", "executor.mr03");
    private static final String PERSON =
            "{\"name\":\"Орлова О. О.\",\"post\":\"директор\",\"email\":\"orlova@kedr.example\",\"from\":\"2016-01-01\"}";

    private final Rest admin = APPLICATION.as("admin");
    private final Rest controller = APPLICATION.as("controller");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                          controller, admin, chair, legacy, executor
            GET /organizations/KOIPO,                           200, 200, 200, 200, 200
            GET /organizations/KOIPO/persons-in-charge,         200, 200, 200, 200, 403
            GET /groups/GRP_OMSU_HEADS_LO,                      200, 200, 200, 200, 200
            POST /organizations,                                403, 422, 403, 403, 403
            POST /organizations/KOIPO/closing,                  403, 422, 403, 403, 403
            POST /organizations/KOIPO/persons-in-charge,        403, 422, 403, 403, 403
            POST /groups,                                       403, 422, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(String operation, int first, int second, int third, int fourth, int fifth) {
        String path = operation.split(" ")[1];
        assertThat(USERS.stream().map(user -> {
                    Rest rest = APPLICATION.as(user);
                    return (operation.startsWith("GET") ? rest.get(path) : rest.post(path, wrong(path))).status();
                }))
                .isEqualTo(List.of(first, second, third, fourth, fifth));
    }

    /** What is in shape and refused all the same. */
    private static String wrong(String path) {
        if (path.endsWith("closing")) {
            return "{\"validTo\":\"2051-01-01\",\"reason\":\"Приказ\",\"successor\":\"NOBODY\"}";
        }
        if (path.endsWith("persons-in-charge")) {
            return "{\"name\":\"Я\",\"post\":\"П\",\"email\":\"nobody\",\"from\":\"2016-01-01\"}";
        }
        String members = path.equals("/groups") ? ",\"members\":[]" : ",\"kind\":\"OTHER\"";
        return "{\"code\":\"Ж\",\"name\":\"Ж\",\"aliases\":[]" + members + "}";
    }

    @Test
    void aNewBodyIsShownAndNamedByAProtocol() {
        RestAnswer made = admin.with("Idempotency-Key", "kedr-1")
                .post("/organizations", body("KEDR-1", "Центр мониторинга «Кедровник»", "\"Кедровник\""))
                .expect(201);
        assertThat(made.header("Location")).endsWith("/organizations/KEDR-1");
        assertThat(admin.with("Idempotency-Key", "kedr-1")
                        .post("/organizations", body("KEDR-1", "Центр мониторинга «Кедровник»", "\"Кедровник\""))
                        .expect(201)
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(controller.get("/organizations").items())
                .extracting(one -> one.getString("code"))
                .contains("KEDR-1");
        assertThat(responsible("Центру мониторинга «Кедровник» провести опрос до 15.12.2026."))
                .isEqualTo("KEDR-1");
    }

    @Test
    void aRenamedBodyIsUnderstoodByTheNameItHad() {
        admin.post("/organizations", body("KEDR-2", "Центр развития «Пихтовник»", ""))
                .expect(201);
        RestAnswer renamed = admin.with("If-Match", "*")
                .put(
                        "/organizations/KEDR-2",
                        "{\"name\":\"Академия «Лиственничник»\",\"aliases\":[],\"nameFrom\":\"2019-03-01\"}")
                .expect(200);

        assertThat(renamed.text("/formerNames/0/name")).isEqualTo("Центр развития «Пихтовник»");
        assertThat(renamed.text("/formerNames/0/to")).isEqualTo("2019-02-28");
        assertThat(renamed.text("/calledSoSince")).isEqualTo("2019-03-01");
        assertThat(responsible("Центру развития «Пихтовник» провести опрос до 15.12.2026."))
                .isEqualTo("KEDR-2");
        assertThat(responsible("Академии «Лиственничник» провести опрос до 15.12.2026."))
                .isEqualTo("KEDR-2");
    }

    @Test
    void aNameWithinALongerOneIsAskedAbout() {
        admin.post("/organizations", body("KEDR-3", "Служба оценки Можжевельник", ""))
                .expect(201);
        assertThat(doubts("Службе оценки Можжевельник Северного округа провести опрос до 15.12.2026."))
                .as("what the short name alone does not ask")
                .isNotEqualTo(doubts("Службе оценки Можжевельник провести опрос до 15.12.2026."));
    }

    @Test
    void whatWouldBeAmbiguousOrCircularIsRefusedByItsField() {
        admin.post("/organizations", body("KEDR-4", "Центр «Ельник»", "\"Ельник\""))
                .expect(201);

        assertThat(admin.post("/organizations", body("kedr-4", "Центр «Сосняк»", ""))
                        .refused(422)
                        .pointers())
                .containsExactly("/code");
        assertThat(admin.post("/organizations", body("КEDR-5", "Центр «Сосняк»", ""))
                        .refused(422)
                        .pointers())
                .containsExactly("/code");
        assertThat(admin.post("/organizations", body("KEDR-5", "Центр «Сосняк»", "\"ельника\""))
                        .refused(422)
                        .pointers())
                .containsExactly("/aliases");
        assertThat(admin.with("If-Match", "*")
                        .put(
                                "/organizations/KEDR-4",
                                "{\"name\":\"Центр «Ельник»\",\"aliases\":[],\"parent\":\"KEDR-4\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/parent");
        admin.put("/organizations/KEDR-4", "{\"name\":\"Центр\",\"aliases\":[]}")
                .refused(428);
        admin.with("If-Match", "\"0\"")
                .put("/organizations/KEDR-4", "{\"name\":\"Центр\",\"aliases\":[]}")
                .refused(412);
    }

    @Test
    void aBodyEndsWithASuccessorOrWithout() {
        admin.post("/organizations", body("KEDR-6", "Центр «Березняк»", "")).expect(201);
        admin.post("/organizations", body("KEDR-7", "Центр «Осинник»", "")).expect(201);
        RestAnswer ended = admin.post(
                        "/organizations/KEDR-6/closing",
                        "{\"validTo\":\"2051-01-31\",\"reason\":\"Приказ № 1\",\"successor\":\"KEDR-7\"}")
                .expect(200);
        assertThat(ended.text("/validTo")).isEqualTo("2051-01-31");
        assertThat(ended.text("/successor")).isEqualTo("KEDR-7");
        admin.post("/organizations/KEDR-6/closing", "{\"validTo\":\"2050-01-31\",\"reason\":\"Приказ № 2\"}")
                .refused(428);
        assertThat(admin.with("If-Match", "*")
                        .post("/organizations/KEDR-6/closing", "{\"validTo\":\"2050-01-31\",\"reason\":\"Приказ № 2\"}")
                        .expect(200)
                        .text("/validTo"))
                .isEqualTo("2050-01-31");
        admin.post("/organizations/KEDR-9/closing", "{\"validTo\":\"2050-01-31\",\"reason\":\"Приказ № 2\"}")
                .refused(404);
    }

    @Test
    void whoeverIsInChargeIsKeptWithTheirDays() {
        admin.post("/organizations", body("KEDR-8", "Центр «Ивняк»", "")).expect(201);
        RestAnswer named =
                admin.post("/organizations/KEDR-8/persons-in-charge", PERSON).expect(201);
        String person = "/organizations/KEDR-8/persons-in-charge/" + named.text("/id");
        admin.put(person, PERSON).refused(428);
        assertThat(admin.with("If-Match", "*")
                        .put(person, PERSON.replace("}", ",\"to\":\"2018-06-30\"}"))
                        .expect(200)
                        .at("/today"))
                .hasToString("false");
        assertThat(controller.get("/organizations/KEDR-8/persons-in-charge").items())
                .singleElement()
                .satisfies(one -> assertThat(one.getString("to")).isEqualTo("2018-06-30"));
        admin.with("If-Match", "*")
                .put("/organizations/KEDR-8/persons-in-charge/1", PERSON)
                .refused(404);
    }

    /** Who comes a moment later is told that the code is taken, or to look again. */
    @Test
    void fiveAdministratorsAtOnceGiveACodeOnce() throws InterruptedException, ExecutionException {
        List<Integer> answers =
                AtOnce.calls(5, () -> admin.post("/organizations", body("KEDR-19", "Центр «Кедрач»", ""))).stream()
                        .map(RestAnswer::status)
                        .toList();
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
    }

    /** One of them bears it, whatever the codes. */
    @Test
    void fiveAdministratorsAtOnceGiveANameOnce() throws InterruptedException, ExecutionException {
        List<Integer> answers = AtOnce.calls(IntStream.range(0, 5)
                        .<Callable<RestAnswer>>mapToObj(
                                i -> () -> admin.post("/organizations", body("KEDR-N" + i, "Центр «Кедр единый»", "")))
                        .toList())
                .stream()
                .map(RestAnswer::status)
                .toList();
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
    }

    private static String body(String code, String name, String aliases) {
        return "{\"code\":\"" + code + "\",\"kind\":\"OTHER\",\"name\":\"" + name + "\",\"aliases\":[" + aliases
                + "],\"validFrom\":\"2015-01-01\"}";
    }

    private List<String> doubts(String item) {
        return item(item).getJsonArray("anomalies").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("code"))
                .toList();
    }

    private String responsible(String item) {
        List<String> codes = item(item).getJsonArray("responsible").getValuesAs(JsonObject.class).stream()
                .map(one -> one.isNull("code") ? "?" : one.getString("code"))
                .toList();
        return String.join(" ", codes);
    }

    private JsonObject item(String text) {
        return controller
                .post(
                        "/protocols/preview",
                        "text/plain; charset=utf-8",
                        ("Протокол от 30.11.2026 № 2\n1. " + text).getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
