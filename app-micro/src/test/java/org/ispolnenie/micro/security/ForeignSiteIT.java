package org.ispolnenie.micro.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ispolnenie.faults.PagePerson;
import org.ispolnenie.faults.PagePerson.Form;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another site can make a browser send what it likes, with the cookies of whoever is signed in: nothing is done of it. */
class ForeignSiteIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final Map<String, String> ANOTHER_SITE = Map.of("Sec-Fetch-Site", "cross-site");

    private final PagePerson person = new PagePerson(APPLICATION.address());

    @Test
    void aFormWithoutTheSecretOfTheSessionSignsNobodyOut() throws Exception {
        Form signOut = signedIn("/sign-out");

        assertThat(person.send(signOut.without("token")).statusCode()).isEqualTo(403);
        assertThat(person.send(signOut.with("token", "made up")).statusCode()).isEqualTo(403);
        assertThat(person.send(signOut, ANOTHER_SITE).statusCode()).isEqualTo(403);
        assertThat(person.get("/").statusCode()).isEqualTo(200);

        assertThat(person.send(signOut).statusCode()).isEqualTo(302);
        assertThat(person.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void norDoesItMakeAnybodyActForAnother() throws Exception {
        Form signOut = signedIn("/sign-out");
        String actFor = signOut.action().replace("/sign-out", "/act-for");
        Form toMyself = new Form(actFor, signOut.fields(), signOut.button());
        Form forAnother = toMyself.with("principal", "executor.mr02");

        assertThat(person.send(toMyself.without("token")).statusCode()).isEqualTo(403);
        assertThat(person.send(forAnother.without("token")).statusCode()).isEqualTo(403);
        assertThat(person.send(forAnother).statusCode()).as("nobody's deputy").isEqualTo(403);
        assertThat(person.send(toMyself).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notification/reading", "/notification/resending"})
    void norDoesItReadNoticesOrSendMailAgain(String address) throws Exception {
        Form signOut = signedIn("admin", "/sign-out");
        Form form = new Form(signOut.action().replace("/sign-out", address), signOut.fields(), signOut.button());

        assertThat(person.send(form.without("token")).statusCode()).isEqualTo(403);
        assertThat(person.send(form.with("token", "made up")).statusCode()).isEqualTo(403);
        assertThat(person.send(form, ANOTHER_SITE).statusCode()).isEqualTo(403);
        assertThat(person.send(form).statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordIsCalledSoWithoutAnyScriptToo() throws Exception {
        Form form = PagePerson.form(person.get("/sign-in.xhtml").body(), "signIn:login")
                .orElseThrow();
        Form wrong = form.with(":login", "executor.mr04")
                .with(":password", "wrong")
                .with(form.button().orElseThrow(), "");

        HttpResponse<String> refused = person.send(wrong);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Имя или пароль не подошли");
        Form again = PagePerson.form(refused.body(), "signIn:login").orElseThrow();
        assertThat(person.send(again.with(":login", "executor.mr04")
                                .with(":password", APPLICATION.password())
                                .with(again.button().orElseThrow(), ""))
                        .statusCode())
                .isEqualTo(302);
    }

    private Form signedIn(String form) throws IOException, InterruptedException {
        return signedIn("executor.mr04", form);
    }

    private Form signedIn(String login, String form) throws IOException, InterruptedException {
        assertThat(person.signIn(login, APPLICATION.password()).statusCode()).isEqualTo(302);
        return PagePerson.form(person.get("/help.xhtml").body(), form).orElseThrow();
    }
}
