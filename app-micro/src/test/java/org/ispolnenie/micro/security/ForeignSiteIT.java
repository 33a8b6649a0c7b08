package org.ispolnenie.micro.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.ispolnenie.faults.PagePerson;
import org.ispolnenie.faults.PagePerson.Form;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    private Form signedIn(String form) throws IOException, InterruptedException {
        assertThat(person.signIn("executor.mr04", APPLICATION.password()).statusCode())
                .isEqualTo(302);
        return PagePerson.form(person.get("/").body(), form).orElseThrow();
    }
}
