package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is done with passwords and accounts, no log tells a password, a name or an address of a person. */
class PasswordsInTheLogIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @Test
    void noLogTellsAPasswordOrWhoSomebodyIs() throws IOException {
        Rest admin = APPLICATION.as("admin");
        String first = admin.post(
                        "/people",
                        "{\"login\":\"log.person\",\"displayName\":\"Неизвестнова Н. Н.\",\"organization\":\"MR08\","
                                + "\"roles\":[\"EXECUTOR\"],\"email\":\"log.person.box@mr08.example\"}")
                .expect(201)
                .text("/oneTimePassword");
        Rest person = APPLICATION.as("log.person").saying(first);
        person.saying("wrong-guess-of-a-password").get("/me").refused(401);
        person.post("/me/password", change(first, "too-short-1")).refused(422);
        person.post("/me/password", change("wrong-current-password", "ten green bottles"))
                .refused(422);
        person.post("/me/password", change(first, "ten green bottles")).expect(204);
        String second = admin.call("POST", "/people/log.person/password-reset")
                .expect(200)
                .text("/oneTimePassword");
        admin.post("/people/log.person/closing", "{\"reason\":\"проба\"}").expect(200);

        List<Path> logs;
        try (Stream<Path> files = Files.list(APPLICATION.run().data().resolve("log"))) {
            logs = files.filter(Files::isRegularFile).toList();
        }
        assertThat(logs).isNotEmpty();
        for (Path log : logs) {
            assertThat(Files.readString(log))
                    .doesNotContain(
                            first,
                            second,
                            "wrong-guess-of-a-password",
                            "too-short-1",
                            "wrong-current-password",
                            "ten green bottles",
                            "Неизвестнова",
                            "log.person.box@mr08.example",
                            APPLICATION.password());
        }
    }

    private static String change(String current, String next) {
        return "{\"current\":\"" + current + "\",\"next\":\"" + next + "\"}";
    }
}
