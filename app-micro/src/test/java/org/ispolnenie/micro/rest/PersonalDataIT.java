package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.ispolnenie.micro.Awaited;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept about a person by REST, and what is left of them once they are erased. */
class PersonalDataIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String CHOSEN = "семь зелёных слонов";

    private final Rest admin = APPLICATION.as("admin");
    private final Rest controller = APPLICATION.as("controller");

    @Test
    void whatAPersonHasDoneIsCountedAndSignedByANumberOnceTheyAreErased() {
        Rest person = working("personal.sidorov", "Сидоров Семён", "MR11");
        ImportedProtocol protocol =
                ImportedProtocol.founding(controller, "personal").approved();
        String point = controller
                .get("/assignments?organization=MR11&decision=7&protocol=" + protocol.id())
                .text("/items/0/controlPoints/0/id");
        ReportUpload.interim("Готовим").send(person, point).expect(201);

        RestAnswer copy = admin.get("/people/personal.sidorov/personal-data").expect(200);
        assertThat(copy.text("/account/displayName")).isEqualTo("Сидоров Семён");
        assertThat(copy.text("/account/email")).isEqualTo("sidorov@personal.example");
        assertThat(part(copy, "signatures", "assignment.personal.REPORTS").getInt("count"))
                .isEqualTo(1);
        assertThat(part(copy, "stored", "audit.personal.DONE").getString("page"))
                .isEqualTo("/audit/trail.xhtml?person=personal.sidorov");
        assertThat(part(copy, "stored", "audit.personal.DONE").getInt("count")).isPositive();

        admin.post("/people/personal.sidorov/erasing", "{\"reason\":\"рано\"}").refused(409);
        admin.post("/people/personal.sidorov/closing", "{\"reason\":\"уволился\"}")
                .expect(200);
        assertThat(admin.post("/people/personal.sidorov/erasing", "{\"reason\":\" \"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/reason");
        RestAnswer erased = admin.post("/people/personal.sidorov/erasing", "{\"reason\":\"по заявлению\"}")
                .expect(200);
        String pseudonym = erased.text("/login");
        assertThat(pseudonym).matches("erased:\\d+");
        assertThat(erased.json().getBoolean("erased")).isTrue();
        assertThat(erased.json().isNull("email")).isTrue();
        admin.get("/people/personal.sidorov").refused(404);
        admin.post("/people/" + pseudonym + "/reopening", "{\"reason\":\"вернулся\"}")
                .refused(409);
        admin.post("/people", account("personal.sidorov", "Другой", "MR11")).refused(409);
        assertThat(admin.call("POST", "/people/" + pseudonym + "/password-reset")
                        .status())
                .isEqualTo(409);

        RestAnswer left = replaced(pseudonym);
        assertThat(part(left, "signatures", "assignment.personal.REPORTS").getInt("count"))
                .isEqualTo(1);
        assertThat(controller.get("/control-points/" + point).expect(200).body())
                .contains("данные удалены")
                .doesNotContain("Сидоров", "personal.sidorov");
        assertThat(admin.get("/audit/verification").expect(200).json().getBoolean("intact"))
                .isTrue();
        assertThat(admin.get("/audit?limit=500&action=PERSONAL_DATA_ERASED")
                        .expect(200)
                        .body())
                .contains(pseudonym)
                .doesNotContain("personal.sidorov");
    }

    /** Nothing of this test has an effect. */
    @ParameterizedTest
    @CsvSource({"controller", "chair", "legacy", "executor.mr03"})
    void itIsTheAdministratorsAlone(String login) {
        APPLICATION.as(login).get("/people/chair/personal-data").refused(403);
        APPLICATION
                .as(login)
                .post("/people/nobody/erasing", "{\"reason\":\"проба\"}")
                .refused(403);
        admin.get("/people/nobody/personal-data").refused(404);
    }

    /** The signatures are replaced by and by. */
    private RestAnswer replaced(String pseudonym) {
        String address = "/people/" + pseudonym + "/personal-data";
        Awaited.within(Duration.ofMinutes(1), () -> !admin.get(address)
                .expect(200)
                .json()
                .getJsonObject("erased")
                .isNull("signaturesDoneAt"));
        return admin.get(address).expect(200);
    }

    private static JsonObject part(RestAnswer file, String list, String key) {
        List<JsonObject> parts = file.json().getJsonArray(list).getValuesAs(JsonObject.class);
        return parts.stream()
                .filter(part -> part.getString("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + parts));
    }

    private Rest working(String login, String name, String organization) {
        String oneTime = admin.post("/people", account(login, name, organization))
                .expect(201)
                .text("/oneTimePassword");
        return APPLICATION.as(login).saying(oneTime).choosing(CHOSEN);
    }

    private static String account(String login, String name, String organization) {
        return "{\"login\":\"" + login + "\",\"displayName\":\"" + name + "\",\"organization\":\"" + organization
                + "\",\"roles\":[\"EXECUTOR\"],\"email\":\"sidorov@personal.example\"}";
    }
}
