package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code bin/run} with a mail server: what happens in the application arrives in letter boxes. */
@Execution(ExecutionMode.CONCURRENT)
class MailIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    /** Generous: the sender wakes every quarter of a minute, and the machine may be busy. */
    private static final long PATIENCE = 120_000;

    private final GreenMail server =
            new GreenMail(new ServerSetup(Run.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path data;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theMailOfAnApprovalArrivesWithALinkAndInBothForms() throws Exception {
        Map<String, String> settings = Map.of(
                "ISPOLNENIE_SMTP_HOST",
                "127.0.0.1",
                "ISPOLNENIE_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()),
                "ISPOLNENIE_SMTP_FROM",
                "control@committee.example",
                "ISPOLNENIE_ADDRESS",
                "https://committee.example/ispolnenie/");
        try (Run run = Run.ready(data, settings)) {
            Rest admin = Rest.of(run.address(), "admin", Run.PASSWORD);
            admin.with("If-Match", "*")
                    .put("/people/executor.mr02", "{\"email\":\"luga@mr02.example\",\"language\":\"en\"}")
                    .expect(200);
            approve(admin.as("controller"));

            // 18 authorities, the institute and the committee's chair; the last may not yet be written down as sent
            assertThat(server.waitForIncomingEmail(PATIENCE, 20)).isTrue();

            MimeMessage russian = to("executor.mr01@ispolnenie.example");
            assertThat(russian.getSubject()).isEqualTo("Новые поручения по протоколу от 31.10.2019");
            assertThat(russian.getFrom()[0]).hasToString("control@committee.example");
            assertThat(russian.getMessageID()).matches("<[0-9a-f-]{36}@committee\\.example>");
            assertThat(russian.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            String link = "https://committee.example/ispolnenie/notification/reading?id";
            assertThat(part(russian, 0, "text/plain"))
                    .contains("Новые поручения: 12, контрольных точек: 17.", link + "=");
            assertThat(part(russian, 1, "text/html")).contains("Новые поручения: 12", link);

            assertThat(to("luga@mr02.example").getSubject())
                    .isEqualTo("New assignments of the protocol of 31 Oct 2019");
            List<JsonObject> sent =
                    admin.get("/mail?state=SENT&limit=500").expect(200).items();
            assertThat(sent)
                    .hasSizeGreaterThanOrEqualTo(19)
                    .allMatch(row -> row.getInt("attempts") == 0 && row.isNull("error"));
            assertThat(admin.get("/mail?state=DEAD").items()).isEmpty();

            linksLeadToTheAddressThatWasSet(run, admin);
        }
    }

    /** Whatever the caller writes into the Host header. */
    private static void linksLeadToTheAddressThatWasSet(Run run, Rest admin) {
        String made = "https://committee.example/ispolnenie/";
        RestAnswer feed =
                admin.as("executor.mr01").post("/me/calendar-feed", "").expect(201);
        assertThat(feed.text("/address")).startsWith(made + "feeds/");
        byte[] protocol = "РЕШИЛИ:\n1. Представить план.\nСрок: до 20.12.2019.\nОтветственный: ЛОИРО.\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(admin.as("controller")
                        .post("/protocols", "text/plain; charset=utf-8", protocol)
                        .expect(201)
                        .header("Location"))
                .startsWith(made + "api/v1/protocols/");
        String path = URI.create(feed.text("/address")).getPath().replace("/ispolnenie", "");
        try (RawHttp client = new RawHttp(run.port())) {
            String calendar = client.send("GET " + path + " HTTP/1.1\nHost: elsewhere.example\nConnection: close\n\n")
                    .answer()
                    .replace("\r\n ", "");
            assertThat(calendar)
                    .contains("UID:point-", "@ispolnenie", made + "assignment/point.xhtml?id=")
                    .doesNotContain("elsewhere");
        }
    }

    private static void approve(Rest controller) {
        String id = controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                .text("/id");
        controller
                .with("If-Match", "*")
                .post("/protocols/" + id + "/approval", "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}")
                .expect(200);
    }

    private MimeMessage to(String address) {
        return Arrays.stream(server.getReceivedMessagesForDomain(address))
                .findFirst()
                .orElseThrow();
    }

    private static String part(MimeMessage mail, int number, String type) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        assertThat(part.getContentType()).startsWith(type).containsIgnoringCase(StandardCharsets.UTF_8.name());
        return (String) part.getContent();
    }
}
