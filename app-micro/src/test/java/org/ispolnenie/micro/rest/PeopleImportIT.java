package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People from a list by REST; their logins begin with «listed». */
class PeopleImportIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String IMPORT = "/people/import";
    private static final String DRY_RUN = IMPORT + "?dryRun=true";
    private static final String HEADINGS = "login;displayName;organization;roles;email;language\n";
    private static final String CHOSEN = "девять жёлтых слив";

    private final Rest admin = APPLICATION.as("admin");

    @Test
    void aListIsShownTakenAndItsPeopleSignInWithWhatIsToldOnce() {
        byte[] list = csv("listed.anna;Анна А. А.;MR09;EXECUTOR;anna@mr09.example;ru\n"
                + "listed.boris;Борис Б. Б.;Киришский муниципальный район;исполнитель;;\n");
        RestAnswer shown = admin.post(DRY_RUN, "text/csv", list).expect(200);
        assertThat(shown.number("/added")).isEqualTo(2);
        assertThat(shown.json().getBoolean("imported")).isFalse();
        assertThat(shown.each("/oneTimePasswords")).isEmpty();
        admin.get("/people/listed.anna").refused(404);

        Rest once = admin.with("Idempotency-Key", "people-of-a-list");
        RestAnswer taken = once.post(IMPORT + "?fingerprint=" + shown.text("/fingerprint"), "text/csv", list)
                .expect(200);
        assertThat(taken.at("/rows")).isEqualTo(shown.at("/rows"));
        List<JsonObject> passwords = taken.each("/oneTimePasswords").toList();
        assertThat(passwords).extracting(one -> one.getString("login")).containsExactly("listed.anna", "listed.boris");
        RestAnswer replayed = once.post(IMPORT + "?fingerprint=" + shown.text("/fingerprint"), "text/csv", list)
                .expect(200);
        assertThat(replayed.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(replayed.each("/oneTimePasswords")).allMatch(one -> one.isNull("oneTimePassword"));

        String oneTime = passwords.get(0).getString("oneTimePassword");
        Rest anna = APPLICATION.as("listed.anna").saying(oneTime);
        assertThat(anna.get("/me").refused(403).text("/type"))
                .isEqualTo("urn:ispolnenie:problem:password-change-needed");
        anna.saying("не тот пароль").get("/me").refused(401);
        anna.post("/me/password", "{\"current\":\"" + oneTime + "\",\"next\":\"" + CHOSEN + "\"}")
                .expect(204);
        assertThat(anna.saying(CHOSEN).get("/me").expect(200).text("/organization/code"))
                .isEqualTo("MR09");

        admin.post("/people/listed.boris/closing", "{\"reason\":\"уволился\"}").expect(200);
        RestAnswer again = admin.post(IMPORT, "text/csv", list).expect(200);
        assertThat(again.number("/same")).isOne();
        assertThat(again.number("/closed")).isOne();
        assertThat(again.text("/rows/1/standing")).isEqualTo("CLOSED");
        assertThat(admin.get("/people/listed.boris").expect(200).json().getBoolean("active"))
                .isFalse();
    }

    @Test
    void whatIsWrongIsToldCellByCellAndNothingIsDone() {
        byte[] list = csv("listed.good;Имя;MR09;EXECUTOR;;\nlisted.bad;Имя;=cmd;вахтёр;;\n");
        RestAnswer shown = admin.post(DRY_RUN, "text/csv", list).expect(200);
        assertThat(shown.json().getBoolean("sound")).isFalse();
        assertThat(shown.each("/rows").toList().get(1).getJsonArray("faults"))
                .extracting(fault -> fault.asJsonObject().getString("cell"))
                .containsExactlyInAnyOrder("C3", "D3");
        assertThat(admin.post(IMPORT, "text/csv", list).refused(422).pointers())
                .containsExactlyInAnyOrder("/rows/3/organization", "/rows/3/roles");
        admin.get("/people/listed.good").refused(404);
    }

    @Test
    void aTeamBelongsToTheSchoolOfTheCode() {
        admin.post(
                        "/organizations/import",
                        "text/csv",
                        "code;kind;name;parent\nLISTED-1;SCHOOL;МОБУ «Школа из списка»;MR09\n"
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        admin.post(IMPORT, "text/csv", csv("listed.team;Команда;LISTED-1;школьная команда;;\n"))
                .expect(200);
        assertThat(admin.get("/people/listed.team").expect(200).text("/organizationCode"))
                .isEqualTo("LISTED-1");
    }

    @Test
    void whatIsNotAsShownIsNotDone() {
        String seen = admin.post(DRY_RUN, "text/csv", csv("listed.seen;Имя;MR09;EXECUTOR;;\n"))
                .expect(200)
                .text("/fingerprint");
        admin.post(
                        IMPORT + "?fingerprint=" + seen,
                        "text/csv",
                        csv("listed.seen;Имя;MR09;EXECUTOR;;\nlisted.hidden;Имя;;ADMIN;;\n"))
                .refused(409);
        admin.get("/people/listed.seen").refused(404);
        admin.get("/people/listed.hidden").refused(404);
    }

    @Test
    void theImportHasAnAddressOfItsOwnSoNobodyIsCalledSo() {
        assertThat(admin.post("/people", "{\"login\":\"Import\",\"displayName\":\"Имя\",\"roles\":[\"ADMIN\"]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {IMPORT, DRY_RUN})
    void listsOfPeopleAreTheAdministratorsAlone(String path) {
        assertThat(Stream.of("admin", "controller", "chair", "legacy", "executor.mr03")
                        .map(APPLICATION::as)
                        .map(caller ->
                                caller.post(path, "text/csv", new byte[1]).status()))
                .containsExactly(422, 403, 403, 403, 403);
    }

    private static byte[] csv(String rows) {
        return (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    }
}
