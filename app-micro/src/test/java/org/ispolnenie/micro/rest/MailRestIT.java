package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outbox, the templates and the people's addresses by REST, where mail is not set up: nothing is lost meanwhile. */
class MailRestIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @BeforeAll
    static void somethingToTell() {
        ImportedProtocol.founding(APPLICATION.as("controller"), "mail").approved();
    }

    /** Nothing of this test has an effect: who may do it is refused for another reason. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                             controller, chair, admin, legacy, executor.mr03
            GET /people,                           403,        403,   200,   403,    403
            PUT /people/executor.mr04,             403,        403,   422,   403,    403
            GET /mail,                             200,        403,   200,   403,    403
            GET /mail?state=DEAD,                  200,        403,   200,   403,    403
            POST /mail/999999999/resending,        403,        403,   404,   403,    403
            GET /mail/templates,                   200,        403,   200,   403,    403
            PUT /mail/templates/COMMENTED/ru,      403,        403,   422,   403,    403
            POST /mail/templates/preview,          403,        403,   422,   403,    403
            """)
    void everyRoleMayDoWhatIsItsOwn(String operation, int controller, int chair, int admin, int legacy, int executor) {
        assertThat(FiveCallers.hear(user -> status(user, operation)))
                .isEqualTo(List.of(controller, chair, admin, legacy, executor));
    }

    @Test
    void whatCannotBeSentWaitsInOrderAndInParts() {
        Rest controller = APPLICATION.as("controller");
        RestAnswer first = controller.get("/mail?limit=3").expect(200);
        RestAnswer second = controller
                .get("/mail?limit=3&cursor=" + first.text("/nextCursor"))
                .expect(200);

        assertThat(first.items())
                .hasSize(3)
                .allMatch(row -> row.getString("state").equals("PENDING")
                        && row.getInt("attempts") == 0
                        && row.getString("address").endsWith("@ispolnenie.example"));
        assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(controller.get("/mail?state=GONE").refused(422).pointers()).containsExactly("/state");
        assertThat(controller.get("/mail?cursor=x").refused(422).pointers()).containsExactly("/cursor");
    }

    @Test
    void onlyWhatIsDeadIsSentAgain() {
        Rest admin = APPLICATION.as("admin");
        String waiting = admin.get("/mail?limit=1").text("/items/0/id");
        assertThat(admin.post("/mail/" + waiting + "/resending", "{}")
                        .refused(409)
                        .text("/detail"))
                .contains("ожидает отправки");
        admin.post("/mail/999999999/resending", "{}").refused(404);
        assertThat(admin.post("/mail/resending", "{}").expect(200).number("/resent"))
                .isZero();
    }

    @Test
    void aPersonIsReachedAsTheAdministratorSays() {
        Rest admin = APPLICATION.as("admin");
        JsonObject before = person("executor.mr05");
        String tag = "\"" + before.getInt("version") + "\"";
        assertThat(before.getString("email")).isEqualTo("executor.mr05@ispolnenie.example");

        admin.put("/people/executor.mr05", "{\"language\":\"en\"}").refused(428);
        admin.with("If-Match", "\"999\"")
                .put("/people/executor.mr05", "{\"language\":\"en\"}")
                .refused(412);
        assertThat(admin.with("If-Match", tag)
                        .put("/people/executor.mr05", "{\"email\":\"nowhere\",\"language\":\"ru\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/email");
        assertThat(admin.with("If-Match", "*")
                        .put("/people/admin", "{\"language\":\"ru\",\"heads\":true}")
                        .refused(422)
                        .pointers())
                .containsExactly("/heads");
        admin.with("If-Match", "*")
                .put("/people/nobody", "{\"language\":\"ru\"}")
                .refused(404);

        RestAnswer changed = admin.with("If-Match", tag)
                .put("/people/executor.mr05", "{\"email\":\"head@mr05.example\",\"language\":\"en\",\"heads\":true}")
                .expect(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(person("executor.mr05").getString("email")).isEqualTo("head@mr05.example");
        assertThat(person("executor.mr05").getBoolean("heads")).isTrue();
    }

    @Test
    void aTemplateIsTriedOutAndThenEdited() {
        Rest admin = APPLICATION.as("admin");
        String broken = words("Тема", "раз\n{{nobody}}", "<p>{{message}}</p>");
        RestAnswer refused = admin.with("If-Match", "*")
                .put("/mail/templates/PART_CHANGED/en", broken)
                .refused(422);
        assertThat(refused.pointers()).containsExactly("/text");
        assertThat(refused.body()).contains("строка 2");

        String good = words("Part of {{item}}", "{{message}}", "<p>{{message}}</p>");
        RestAnswer preview = admin.post(
                        "/mail/templates/preview",
                        good.replaceFirst("\\{", "{\"kind\":\"PART_CHANGED\",\"language\":\"en\","))
                .expect(200);
        assertThat(preview.text("/subject")).isEqualTo("Part of 4.1");

        RestAnswer edited = admin.with("If-Match", "\"0\"")
                .put("/mail/templates/PART_CHANGED/en", good)
                .expect(200);
        assertThat(edited.header("ETag")).isEqualTo("\"1\"");
        assertThat(edited.text("/madeBy")).isEqualTo("admin");
        admin.with("If-Match", "\"0\"")
                .put("/mail/templates/PART_CHANGED/en", good)
                .refused(412);
        admin.put("/mail/templates/PART_CHANGED/en", good).refused(428);
        admin.with("If-Match", "*").put("/mail/templates/PART_CHANGED/de", good).refused(404);
        admin.with("If-Match", "*").put("/mail/templates/NOTHING/ru", good).refused(404);
        assertThat(admin.get("/mail/templates").items())
                .filteredOn(one -> one.getString("kind").equals("PART_CHANGED"))
                .extracting(one -> one.getString("language") + one.getInt("version"))
                .containsExactly("ru0", "en1");
    }

    private static String words(String subject, String text, String html) {
        return Json.createObjectBuilder()
                .add("subject", subject)
                .add("text", text)
                .add("html", html)
                .build()
                .toString();
    }

    private static JsonObject person(String login) {
        return APPLICATION.as("admin").get("/people?limit=500").expect(200).items().stream()
                .filter(one -> one.getString("login").equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static int status(String user, String operation) {
        String[] parts = operation.strip().split(" ");
        Rest rest = APPLICATION.as(user).with("If-Match", "*");
        return switch (parts[0]) {
            case "GET" -> rest.get(parts[1]).status();
            case "PUT" -> rest.put(parts[1], body(parts[1])).status();
            default -> rest.post(parts[1], body(parts[1])).status();
        };
    }

    /** What the call understands, and refuses. */
    private static String body(String path) {
        if (path.startsWith("/people")) {
            return "{\"language\":\"de\"}";
        }
        if (path.endsWith("/resending")) {
            return "{}";
        }
        String broken = words("{{nobody}}", "x", "x");
        return path.endsWith("/preview")
                ? broken.replaceFirst("\\{", "{\"kind\":\"COMMENTED\",\"language\":\"ru\",")
                : broken;
    }
}
