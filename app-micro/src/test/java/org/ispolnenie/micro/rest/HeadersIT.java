package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as old clients, proxies and attackers send them: understood, passed over or refused by name, never an error. */
class HeadersIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    /** What stands in headers of the wild; each is put into each of the headers below. */
    private static final List<String> NONSENSE = List.of(
            "",
            "-",
            "*;q=x",
            ",,;;",
            "ru_RU",
            "ru;q=",
            "en;q=99",
            "русский",
            "x".repeat(7000),
            "\"",
            "\"999\", \"1\"",
            "W/",
            "bytes=5-1",
            "bytes=a-b",
            "application/json; charset=klingon",
            "text/html;charset",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "Basic !!!",
            "Bearer",
            "a=\"b",
            "-1",
            "%00");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Charset",
            "Accept-Encoding",
            "Content-Type",
            "Content-Language",
            "Content-Encoding",
            "Content-Disposition",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Range",
            "Range",
            "Cookie",
            "Origin",
            "Referer",
            "Idempotency-Key",
            "Authorization",
            "Ispolnenie-Act-For",
            "Faces-Request",
            "X-HTTP-Method-Override",
            "X-Forwarded-Proto");

    private static String draft = "";

    private final Rest controller = APPLICATION.as("controller");

    @BeforeAll
    static void oneDraft() {
        draft = ImportedProtocol.founding(APPLICATION.as("controller"), "headers")
                .id();
    }

    /** A call of a table: how it begins, and its body. */
    private record Call(String method, String path, String body) {}

    private static List<Call> calls() {
        return List.of(
                new Call("GET", "/api/v1/reports/0", ""),
                new Call("GET", "/api/v1/protocols/" + draft, ""),
                new Call("GET", "/api/v1/protocols/" + draft + "/source", ""),
                new Call("POST", "/api/v1/protocols/" + draft + "/resolutions", "{}"),
                new Call("PUT", "/api/v1/protocols/" + draft + "/items/1", "{}"),
                new Call("POST", "/api/v1/control-points/0/comments", "{\"text\":\"a\"}"),
                new Call("GET", "/", ""),
                new Call("GET", "/sign-in.xhtml", ""),
                new Call("GET", "/nowhere.xhtml", ""));
    }

    @Test
    void noHeaderIsAnErrorOfTheServer() throws IOException {
        List<String> errors = new ArrayList<>();
        for (Call call : calls()) {
            for (String header : HEADERS) {
                for (String value : NONSENSE) {
                    int status = status(call, header, value);
                    if (status < 200 || status >= 500) {
                        errors.add(status + " " + call.method() + " " + call.path() + " " + header + ": " + value);
                    }
                }
            }
        }
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ru_RU,Такого", "en;q=99,There", "en_US,There", "ru;q=,Такого", "-,Такого"})
    void aLanguageIsUnderstoodAsItIsWritten(String header, String words) {
        RestAnswer russian = controller.get("/reports/0").refused(404);
        RestAnswer english =
                controller.with("Accept-Language", "en").get("/reports/0").refused(404);

        String detail = controller
                .with("Accept-Language", header)
                .get("/reports/0")
                .refused(404)
                .text("/detail");

        assertThat(detail).isEqualTo((words.equals("There") ? english : russian).text("/detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"999\", %s", "W/%s", "%s, \"x\"", " %s ", "*", "unquoted", "gzip"})
    void aVersionIsUnderstoodAsItComesBack(String form) {
        ImportedProtocol protocol = ImportedProtocol.founding(controller, "headers " + form);
        String tag = controller.get("/protocols/" + protocol.id()).header("ETag");
        String bare = tag.replace("\"", "");
        String sent =
                switch (form) {
                    case "unquoted" -> bare;
                    case "gzip" -> "\"" + bare + "-gzip\"";
                    default -> form.formatted(tag);
                };

        controller
                .with("If-Match", sent)
                .put("/protocols/" + protocol.id() + "/items/1", "{\"kind\":\"OTHER\",\"basis\":\"уточнено\"}")
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"999\", \"998\"", "\"abc\"", "\"\"", "\"99999999999999999999\"", "W/"})
    void aVersionThatIsNotThereIsStale(String sent) {
        controller
                .with("If-Match", sent)
                .put("/protocols/" + draft + "/items/1", "{\"kind\":\"OTHER\",\"basis\":\"уточнено\"}")
                .refused(412);
    }

    @Test
    void aDecisionOfAColleagueIsNotOverriddenUnseen() {
        ImportedProtocol protocol = ImportedProtocol.founding(controller, "headers override");
        String path = "/protocols/" + protocol.id();
        String decision = "{\"anomalyId\":\"%s\",\"resolution\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}"
                .formatted(protocol.doubt("1", "DUE_AFTER_PLANNED_PERIOD"));
        controller.post(path + "/resolutions", decision).expect(200);

        controller.post(path + "/resolutions", decision).refused(428);
        String tag = controller.get(path).header("ETag");
        controller.with("If-Match", tag).post(path + "/resolutions", decision).expect(200);
        controller.with("If-Match", tag).post(path + "/resolutions", decision).refused(412);
        controller.with("If-Match", "*").post(path + "/resolutions", decision).expect(200);
    }

    @Test
    void whatBodiesSeeIsNotSettledOtherwiseUnseen() {
        ImportedProtocol protocol =
                ImportedProtocol.founding(controller, "headers sharing").approved();
        String path = "/protocols/" + protocol.id() + "/sharing";
        String reports = "{\"sharing\":\"REPORTS\"}";
        controller.post(path, reports).expect(200);
        controller.post(path, reports).expect(200);

        controller.post(path, "{\"sharing\":\"STATES\"}").refused(428);
        controller
                .with("If-Match", controller.get(path).header("ETag"))
                .post(path, "{\"sharing\":\"STATES\"}")
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=\"utf-8\", 422",
        "application/json;charset=UTF8, 422",
        "application/json; charset=klingon, 415",
        "application/json; charset=windows-1251, 415",
        "text/plain, 415",
    })
    void jsonIsUtf8(String mediaType, int status) {
        controller
                .post("/protocols/" + draft + "/resolutions", mediaType, "{}".getBytes(StandardCharsets.UTF_8))
                .refused(status);
    }

    @Test
    void aBodyOfJsonThatIsTooLargeIsNotCalledAFile() {
        byte[] large = ("{\"basis\":\"" + "a".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] larger = ("{\"basis\":\"" + "a".repeat(34 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (byte[] body : List.of(large, larger)) {
            assertThat(controller
                            .post("/protocols/" + draft + "/resolutions", "application/json", body)
                            .refused(413)
                            .text("/detail"))
                    .doesNotContain("файл")
                    .contains("1048576");
        }
    }

    private int status(Call call, String header, String value) throws IOException {
        URI address = APPLICATION.address();
        StringBuilder head = new StringBuilder(call.method() + " " + call.path() + " HTTP/1.1\r\nHost: localhost:"
                + address.getPort() + "\r\nConnection: close\r\nContent-Length: "
                + call.body().length() + "\r\n");
        if (!header.equals("Authorization") && call.path().startsWith("/api")) {
            head.append("Authorization: Basic ")
                    .append(Base64.getEncoder()
                            .encodeToString(("controller:" + APPLICATION.password()).getBytes(StandardCharsets.UTF_8)))
                    .append("\r\n");
        }
        if (!header.equals("Content-Type") && !call.body().isEmpty()) {
            head.append("Content-Type: application/json\r\n");
        }
        head.append(header).append(": ").append(value).append("\r\n\r\n").append(call.body());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return line.matches("HTTP/1.1 \\d{3}") ? Integer.parseInt(line.substring(9)) : 0;
        }
    }
}
