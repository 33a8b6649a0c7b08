package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.faults.PagePerson;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions of browsers, seen and ended by REST. */
class SessionsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String CHOSEN = "десять серых мышей";

    private final Rest admin = APPLICATION.as("admin");

    @Test
    void theAdministratorSeesWhereSomebodyIsSignedInAndEndsOneOrAll() throws IOException, InterruptedException {
        Rest person = working("session.first");
        assertThat(sessions(admin, "/people/session.first/sessions")).isEmpty();
        PagePerson here = signedIn(person);
        PagePerson there = signedIn(person);

        List<JsonObject> open = sessions(admin, "/people/session.first/sessions");
        assertThat(open).hasSize(2).allSatisfy(one -> {
            assertThat(one.getString("address")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
            assertThat(one.getString("since")).startsWith("20").endsWith("Z");
        });
        String latest = open.get(0).getString("id");
        admin.call("DELETE", "/people/session.first/sessions/" + latest).expect(204);
        assertThat(isInside(there)).isFalse();
        assertThat(isInside(here)).isTrue();
        admin.call("DELETE", "/people/session.first/sessions/" + latest).refused(404);
        admin.call("DELETE", "/people/session.first/sessions/elsewhere").refused(404);

        there = signedIn(person);
        admin.call("DELETE", "/people/session.first/sessions").expect(204);
        assertThat(isInside(here)).isFalse();
        assertThat(isInside(there)).isFalse();
        assertThat(sessions(admin, "/people/session.first/sessions")).isEmpty();
        person.get("/me").expect(200);
        admin.call("DELETE", "/people/session.first/sessions").expect(204);
    }

    @Test
    void aPersonSeesAndEndsTheirOwnAndNobodyElses() throws IOException, InterruptedException {
        Rest one = working("session.one");
        Rest other = working("session.other");
        PagePerson ones = signedIn(one);
        signedIn(other);

        String others = sessions(other, "/me/sessions").get(0).getString("id");
        one.call("DELETE", "/me/sessions/" + others).refused(404);
        assertThat(sessions(other, "/me/sessions")).hasSize(1);
        one.call(
                        "DELETE",
                        "/me/sessions/" + sessions(one, "/me/sessions").get(0).getString("id"))
                .expect(204);
        assertThat(isInside(ones)).isFalse();
        other.call("DELETE", "/me/sessions").expect(204);
        assertThat(sessions(other, "/me/sessions")).isEmpty();
    }

    @Test
    void whoSignsOutHasNoSessionLeft() throws IOException, InterruptedException {
        Rest person = working("session.leaving");
        PagePerson browser = signedIn(person);
        String page = browser.get("/index.xhtml").body();
        browser.send(PagePerson.form(page, "sign-out").orElseThrow());
        assertThat(isInside(browser)).isFalse();
        assertThat(sessions(person, "/me/sessions")).isEmpty();
    }

    @Test
    void aResetAndAClosedAccountEndAllSessions() throws IOException, InterruptedException {
        Rest reset = working("session.reset");
        PagePerson resets = signedIn(reset);
        admin.call("POST", "/people/session.reset/password-reset").expect(200);
        assertThat(isInside(resets)).isFalse();
        assertThat(sessions(admin, "/people/session.reset/sessions")).isEmpty();

        Rest closed = working("session.closed");
        PagePerson closeds = signedIn(closed);
        admin.post("/people/session.closed/closing", "{\"reason\":\"уволился\"}")
                .expect(200);
        assertThat(isInside(closeds)).isFalse();
        admin.post("/people/session.closed/reopening", "{\"reason\":\"вернулся\"}")
                .expect(200);
        assertThat(isInside(closeds))
                .as("a session that ended does not come back")
                .isFalse();
        assertThat(sessions(admin, "/people/session.closed/sessions")).isEmpty();
    }

    @Test
    void otherRolesHoldInTheSessionThatIsOpen() throws IOException, InterruptedException {
        Rest person = working("session.moved");
        PagePerson browser = signedIn(person);
        assertThat(browser.get("/directory/people.xhtml").statusCode()).isEqualTo(403);
        admin.with("If-Match", admin.get("/people/session.moved").header("ETag"))
                .put("/people/session.moved", "{\"roles\":[\"ADMIN\"],\"language\":\"ru\"}")
                .expect(200);
        assertThat(browser.get("/directory/people.xhtml").statusCode()).isEqualTo(200);
        assertThat(sessions(person, "/me/sessions")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"GET, /people/nobody/sessions", "DELETE, /people/nobody/sessions", "DELETE, /people/nobody/sessions/1"})
    void sessionsOfOthersAreTheAdministratorsAlone(String method, String path) {
        assertThat(Stream.of("admin", "controller", "chair", "legacy", "executor.mr03")
                        .map(APPLICATION::as)
                        .map(caller -> caller.call(method, path).status()))
                .containsExactly(404, 403, 403, 403, 403);
    }

    private static List<JsonObject> sessions(Rest caller, String path) {
        return caller.get(path).expect(200).items();
    }

    private static boolean isInside(PagePerson browser) throws IOException, InterruptedException {
        return browser.get("/index.xhtml").statusCode() == 200;
    }

    private static PagePerson signedIn(Rest person) throws IOException, InterruptedException {
        PagePerson browser = new PagePerson(APPLICATION.address());
        browser.signIn(person.user(), person.password());
        assertThat(isInside(browser)).isTrue();
        return browser;
    }

    /** One who has chosen a password. */
    private Rest working(String login) {
        String oneTime = admin.post(
                        "/people",
                        "{\"login\":\"" + login + "\",\"displayName\":\"Сотрудник " + login
                                + "\",\"organization\":\"MR12\",\"roles\":[\"EXECUTOR\"]}")
                .expect(201)
                .text("/oneTimePassword");
        return APPLICATION.as(login).saying(oneTime).choosing(CHOSEN);
    }
}
