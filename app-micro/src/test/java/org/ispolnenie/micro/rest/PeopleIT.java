package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts by REST: made, first signed in with, changed, reset, closed. */
class PeopleIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String CHOSEN = "семь зелёных слонов";
    private static final String OWED = "urn:ispolnenie:problem:password-change-needed";

    @Test
    void aNewPersonChoosesAPasswordBeforeAnythingElseAndWorksThen() {
        RestAnswer made = admin().post(
                        "/people",
                        "{\"login\":\" New.Petrov \",\"displayName\":\"Петров П. П.\",\"organization\":\"MR03\","
                                + "\"roles\":[\"EXECUTOR\"],\"email\":\"petrov@mr03.example\"}")
                .expect(201);
        assertThat(made.text("/login")).isEqualTo("new.petrov");
        assertThat(made.header("Location")).endsWith("/api/v1/people/new.petrov");
        String oneTime = made.text("/oneTimePassword");
        assertThat(oneTime).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
        Rest petrov = APPLICATION.as("new.petrov").saying(oneTime);
        assertThat(petrov.get("/me").refused(403).text("/type")).isEqualTo(OWED);
        assertThat(petrov.get("/assignments").refused(403).text("/type")).isEqualTo(OWED);
        assertThat(petrov.with("Ispolnenie-Act-For", "chair")
                        .get("/me")
                        .refused(403)
                        .text("/type"))
                .isEqualTo(OWED);

        petrov.post("/me/password", change(oneTime, CHOSEN)).expect(204);

        petrov.get("/me").refused(401);
        Rest atWork = petrov.saying(CHOSEN);
        assertThat(atWork.get("/me").expect(200).text("/organization/code")).isEqualTo("MR03");
        atWork.get("/assignments").expect(200);
        atWork.get("/people").refused(403);
    }

    @ParameterizedTest
    @CsvSource({
        "коротко, /next",
        "qwerty123456, /next",
        "123123123123, /next",
        "мой policy.person, /next",
        "исполнение2019, /next"
    })
    void whatIsGuessedFirstIsNoPassword(String next, String pointer) {
        Rest person = person("policy.person" + next.hashCode());
        String login = person.user();
        RestAnswer refused = person.post(
                        "/me/password", change(person.password(), next.replace("policy.person", login)))
                .refused(422);
        assertThat(refused.pointers()).containsOnly(pointer);
        assertThat(person.get("/me").refused(403).text("/type")).isEqualTo(OWED);
    }

    @Test
    void whoeverDoesNotSayTheCurrentPasswordChangesNothing() {
        Rest person = working("wrong.person");
        assertThat(person.post("/me/password", change("не тот пароль", "совсем другой ключ"))
                        .refused(422)
                        .pointers())
                .containsExactly("/current");
        person.get("/me").expect(200);
    }

    @Test
    void aLoginClosedByWrongPasswordsIsOpenedByTheAdministrator() {
        Rest person = working("locked.person");
        for (int taken = 0; taken < 5; taken++) {
            person.saying("не тот пароль " + taken).get("/me").refused(401);
        }
        person.get("/me").refused(401);
        admin().call("POST", "/people/locked.person/unlocking").expect(200);
        person.get("/me").expect(200);
    }

    @Test
    void aResetPasswordEndsTheOldOneAtOnce() {
        Rest person = working("reset.person");
        RestAnswer reset =
                admin().call("POST", "/people/reset.person/password-reset").expect(200);
        person.get("/me").refused(401);
        Rest again = person.saying(reset.text("/oneTimePassword"));
        assertThat(again.get("/me").refused(403).text("/type")).isEqualTo(OWED);
        again.post("/me/password", change(again.password(), again.password())).refused(422);
        again.post("/me/password", change(again.password(), "новая жизнь с понедельника"))
                .expect(204);
        again.saying("новая жизнь с понедельника").get("/me").expect(200);
        admin().call("POST", "/people/admin/password-reset").refused(409);
    }

    @Test
    void aClosedAccountIsRefusedAtOnceAndAReopenedOneIsNot() {
        Rest person = working("closed.person");
        assertThat(admin().post("/people/closed.person/closing", "{\"reason\":\" \"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/reason");
        RestAnswer closed = admin().post("/people/closed.person/closing", "{\"reason\":\"уволился\"}")
                .expect(200);
        assertThat(closed.json().getBoolean("active")).isFalse();
        person.get("/me").refused(401);
        admin().post("/people/closed.person/closing", "{\"reason\":\"уволился\"}")
                .refused(409);
        admin().post("/people/closed.person/reopening", "{\"reason\":\"вернулся\"}")
                .expect(200);
        person.get("/me").expect(200);
        admin().post("/people/closed.person/reopening", "{\"reason\":\"вернулся\"}")
                .refused(409);
        admin().post("/people/admin/closing", "{\"reason\":\"надоело\"}").refused(409);
    }

    @Test
    void otherRolesHoldFromTheNextCallOnForWhoHasSeenTheLatest() {
        Rest person = working("moved.person");
        String seen = admin().get("/people/moved.person").expect(200).header("ETag");
        String chair =
                "{\"displayName\":\"Сидорова С. С.\",\"organization\":\"KOIPO\",\"roles\":[\"CHAIR\"],\"language\":\"ru\"}";
        admin().put("/people/moved.person", chair).refused(428);
        RestAnswer moved = admin().with("If-Match", seen)
                .put("/people/moved.person", chair)
                .expect(200);
        assertThat(moved.header("ETag")).isNotEqualTo(seen);
        assertThat(moved.text("/organizationCode")).isEqualTo("KOIPO");
        assertThat(person.get("/me").expect(200).text("/roles/0")).isEqualTo("CHAIR");
        admin().with("If-Match", seen).put("/people/moved.person", chair).refused(412);
        admin().with("If-Match", seen)
                .post("/people/moved.person/closing", "{\"reason\":\"поздно\"}")
                .refused(412);
        String now = moved.header("ETag");
        admin().with("If-Match", now)
                .put("/people/moved.person", "{\"organization\":\"MR03\",\"language\":\"ru\"}")
                .refused(422);
        admin().with("If-Match", admin().get("/people/admin").header("ETag"))
                .put("/people/admin", "{\"organization\":\"KOIPO\",\"roles\":[\"CHAIR\"],\"language\":\"ru\"}")
                .refused(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a>b | KOIPO | CHAIR | ru | /login",
                "a:b | KOIPO | CHAIR | ru | /login",
                "good | MR03 | CHAIR | ru | /roles",
                "good | MR03 | SCHOOL_TEAM | ru | /roles",
                "good | KOIPO | KING | ru | /roles",
                "good | NOWHERE | CHAIR | ru | /organization",
                "good | KOIPO | CHAIR | de | /language",
            })
    void whatMakesNoSenseIsRefusedWithItsField(
            String login, String organization, String role, String language, String pointer) {
        assertThat(admin().post("/people", account(login, organization, role, language))
                        .refused(422)
                        .pointers())
                .containsExactly(pointer);
        admin().get("/people/good").refused(404);
    }

    @Test
    void fiveAdministratorsAtOnceMakeOnePerson() throws InterruptedException, ExecutionException {
        List<RestAnswer> answers =
                AtOnce.calls(5, () -> admin().post("/people", account("at.once", "MR05", "EXECUTOR", "ru")));
        assertThat(answers.stream().map(RestAnswer::status)).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
    }

    @Test
    void aRepetitionMakesNobodyElseAndTellsNoPassword() {
        Rest once = admin().with("Idempotency-Key", UUID.randomUUID().toString());
        String body = account("repeated.person", "MR05", "EXECUTOR", "ru");
        assertThat(once.post("/people", body).expect(201).text("/oneTimePassword"))
                .hasSize(19);
        RestAnswer again = once.post("/people", body).expect(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().isNull("oneTimePassword")).isTrue();
    }

    /** Nothing of this test has an effect: who may do it is refused for another reason. */
    @ParameterizedTest
    @CsvSource({
        "GET, /people/nobody, 404",
        "POST, /people, 422",
        "POST, /people/nobody/password-reset, 404",
        "POST, /people/nobody/unlocking, 404",
        "POST, /people/nobody/closing, 404",
        "POST, /people/nobody/reopening, 404"
    })
    void accountsAreTheAdministratorsAlone(String method, String path, int administrator) {
        String body = path.equals("/people") ? account("a:b", "KOIPO", "CHAIR", "ru") : "{\"reason\":\"проба\"}";
        boolean sends = path.equals("/people") || path.endsWith("ing") && !path.endsWith("unlocking");
        assertThat(Stream.of("admin", "controller", "chair", "legacy", "executor.mr03")
                        .map(APPLICATION::as)
                        .map(caller -> sends ? caller.post(path, body) : caller.call(method, path))
                        .map(RestAnswer::status))
                .containsExactly(administrator, 403, 403, 403, 403);
    }

    /** One who has chosen a password. */
    private static Rest working(String login) {
        return person(login).choosing(CHOSEN);
    }

    /** One who owes a password. */
    private static Rest person(String login) {
        RestAnswer made = admin().post("/people", account(login, "MR04", "EXECUTOR", "ru"))
                .expect(201);
        return APPLICATION.as(made.text("/login")).saying(made.text("/oneTimePassword"));
    }

    private static String account(String login, String organization, String role, String language) {
        return "{\"login\":\"" + login + "\",\"displayName\":\"Сотрудник " + login + "\",\"organization\":\""
                + organization + "\",\"roles\":[\"" + role + "\"],\"language\":\"" + language + "\"}";
    }

    private static Rest admin() {
        return APPLICATION.as("admin");
    }

    private static String change(String current, String next) {
        return "{\"current\":\"" + current + "\",\"next\":\"" + next + "\"}";
    }
}
