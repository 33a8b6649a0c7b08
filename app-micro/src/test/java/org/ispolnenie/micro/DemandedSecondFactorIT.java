package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.faults.PagePerson;
import org.ispolnenie.faults.PagePerson.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the settings demand a second factor of a role, nobody has the role without one. */
class DemandedSecondFactorIT {

    private static final String OWED = "urn:ispolnenie:problem:second-factor-setup-needed";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final String PAGE = "/directory/second-factor.xhtml";

    @TempDir
    private Path data;

    @Test
    void whoseRoleDemandsOneSetsItUpBeforeAnythingElse() throws Exception {
        try (Run run = Run.ready(data, Map.of("ISPOLNENIE_SECOND_FACTOR", "ADMIN,CONTROLLER"))) {
            Rest controller = Rest.of(run.address(), "controller", Run.PASSWORD);
            assertThat(controller.get("/me").refused(403).text("/type")).isEqualTo(OWED);
            assertThat(controller.get("/protocols").refused(403).text("/type")).isEqualTo(OWED);
            controller.as("executor.mr01").get("/me").expect(200);
            controller.as("legacy").get("/me").expect(200);

            PagePerson person = new PagePerson(run.address());
            person.signIn("controller", Run.PASSWORD);
            HttpResponse<String> led = person.get("/protocol/list.xhtml");
            assertThat(led.statusCode()).isEqualTo(302);
            assertThat(led.headers().firstValue("Location").orElse("")).contains(PAGE);
            String gate = person.get(PAGE).body();
            assertThat(gate).contains("требует второго фактора").doesNotContain("nav class=\"menu\"");

            String begun = sent(person, gate, "beginning:password", Run.PASSWORD);
            Matcher secret = SECRET.matcher(begun);
            assertThat(secret.find()).as(begun).isTrue();
            String done = sent(person, begun, "confirming:code", new Telephone(secret.group(1)).code());

            assertThat(done).contains("Второй фактор подключён");
            assertThat(person.get("/protocol/list.xhtml").statusCode()).isEqualTo(200);
            assertThat(person.get(PAGE).body()).contains("отключить его нельзя");
            assertThat(controller.get("/me").refused(403).text("/type"))
                    .isEqualTo("urn:ispolnenie:problem:second-factor-needed");
        }
    }

    private static String sent(PagePerson person, String html, String field, String value) throws Exception {
        Form form = PagePerson.asTheScriptSends(PagePerson.form(html, field).orElseThrow(), html)
                .with(field, value);
        return person.send(form.with(form.button().orElseThrow(), "")).body();
    }
}
