package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The state of an application with a mail server: one that takes mail, one that has gone, one that hangs. */
class StateOfMailIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String TO_SOMEBODY = "{\"email\":\"somebody@committee.example\"}";

    @TempDir
    private Path data;

    @Test
    void aTestMailArrivesWithTheAnswerOfTheServerAndThereAreFewOfThem() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(Run.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Run run = Run.ready(data, mailAt(server.getSmtp().getPort()))) {
            Rest alone = Rest.of(run.address(), "admin", Run.PASSWORD);
            assertThat(finding(alone, "MAIL").getString("lamp")).isEqualTo("GOOD");

            RestAnswer sent = alone.post("/state/test-mail", TO_SOMEBODY).expect(200);
            assertThat(sent.text("/outcome")).isEqualTo("TAKEN");
            assertThat(sent.text("/reply")).startsWith("250");
            assertThat(server.getReceivedMessagesForDomain("somebody@committee.example")[0].getSubject())
                    .isEqualTo("Проверка почты «Исполнения»");
            RestAnswer recorded = alone.get("/audit?action=TEST_MAIL_SENT").expect(200);
            assertThat(recorded.items())
                    .extracting(record -> record.getString("person"))
                    .containsExactly("admin");
            assertThat(recorded.body()).doesNotContain("somebody");

            server.stop();
            RestAnswer silent = alone.post("/state/test-mail", TO_SOMEBODY).expect(200);
            assertThat(silent.text("/outcome")).isEqualTo("SILENT");
            assertThat(silent.text("/said")).contains("Проверьте имя, порт");
            JsonObject mail = finding(alone, "MAIL");
            assertThat(mail.getString("lamp")).isEqualTo("BAD");
            assertThat(mail.getString("remedy")).contains("Письма не пропадут");
            for (int more = 0; more < 3; more++) {
                alone.post("/state/test-mail", TO_SOMEBODY).expect(200);
            }
            alone.post("/state/test-mail", TO_SOMEBODY).refused(409);
        } finally {
            server.stop();
        }
    }

    /** A server that takes the connection and never says a word hangs whoever waits for it. */
    @Test
    void aHangingMailServerHangsNeitherThePageNorTheHealth() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Run run = Run.ready(data, mailAt(mute.getLocalPort(), "ISPOLNENIE_MAIL_OLDEST_DAY", "3"))) {
            Rest alone = Rest.of(run.address(), "admin", Run.PASSWORD);
            alone.get("/me").expect(200);
            long begun = System.nanoTime();
            JsonObject mail = finding(alone, "MAIL");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
            assertThat(mail.getString("lamp")).isEqualTo("BAD");
            assertThat(mail.getString("said")).contains("Нет ответа за 3 с");
            assertThat(finding(alone, "DATABASE").getString("lamp")).isEqualTo("GOOD");

            JsonObject slip =
                    alone.get("/state/settings").json().getJsonArray("unknown").getJsonObject(0);
            assertThat(slip.getString("name")).isEqualTo("ISPOLNENIE_MAIL_OLDEST_DAY");
            assertThat(slip.getString("nearest")).isEqualTo("ISPOLNENIE_MAIL_OLDEST_DAYS");
        }
    }

    private static Map<String, String> mailAt(int port, String... more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("ISPOLNENIE_SMTP_HOST", "127.0.0.1");
        settings.put("ISPOLNENIE_SMTP_PORT", String.valueOf(port));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private static JsonObject finding(Rest rest, String subject) {
        return rest.get("/state").expect(200).json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("subject").equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
