package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The founding job over REST, on the running application: a protocol goes in, every body is on control. */
class FoundingJobIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JSON = "application/json";
    private static final String KEEP = "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}";

    private static String approvedId = "";
    private static String approvedPoint = "";

    @BeforeAll
    static void importAndApprove() throws IOException, InterruptedException {
        approvedId = imported(FoundingProtocol.bytes());
        if (body("controller", "/protocols/" + approvedId).contains("\"state\":\"DRAFT\"")) {
            HttpResponse<String> approved = approve(approvedId, etag(approvedId), KEEP);
            assertThat(approved.body()).contains("\"assignments\":219").contains("\"controlPoints\":309");
        }
        approvedPoint =
                first("\"controlPoints\":\\[\\{\"id\":\"(\\d+)\"", body("executor.mr03", "/assignments?limit=1"));
    }

    @Test
    void theSameBytesAreTheSameProtocol() throws IOException, InterruptedException {
        HttpResponse<String> again =
                post("controller", "/protocols", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(first("\"id\":\"(\\d+)\"", again.body())).isEqualTo(approvedId);
    }

    @Test
    void twoWhoImportTheSameBytesAtOnceGetOneProtocol() throws Exception {
        byte[] bytes = variant("import at once");
        Callable<String> work = () -> imported(bytes);
        assertThat(together(work, work).stream().distinct()).hasSize(1);
    }

    @Test
    void twoWhoApproveAtOnceApproveOnce() throws Exception {
        String id = imported(variant("approve at once"));
        String etag = etag(id);
        Callable<Integer> work = () -> approve(id, etag, KEEP).statusCode();

        List<Integer> answers = together(work, work);

        assertThat(answers).containsOnlyOnce(200);
        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
    }

    @Test
    void undecidedErrorsRefuseApprovalAndAreNamed() throws IOException, InterruptedException {
        String id = imported(variant("undecided"));
        HttpResponse<String> refused = approve(id, etag(id), "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("DUE_AFTER_PLANNED_PERIOD").contains("WRONG_YEAR_IN_TEXT");
    }

    @Test
    void aDecidedDoubtMovesTheDateAndTheSourceStays() throws IOException, InterruptedException {
        byte[] bytes = variant("decided");
        String id = imported(bytes);
        String doubt = first("\"id\":\"([^\"]*DUE_AFTER_PLANNED_PERIOD)\"", body("controller", "/protocols/" + id));
        HttpResponse<String> decided = post(
                "controller",
                "/protocols/" + id + "/resolutions",
                JSON,
                ("{\"anomalyId\":\"" + doubt
                                + "\",\"resolution\":\"CORRECT\",\"value\":\"2019-11-15\",\"basis\":\"письмо автора\"}")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(body("controller", "/protocols/" + id)).contains("\"effective\":\"2019-11-15\"");
        assertThat(body("controller", "/protocols/" + id + "/source"))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void aStaleVersionAndAMissingOneAreRefused() throws IOException, InterruptedException {
        String id = imported(variant("stale"));

        assertThat(approve(id, "\"99\"", KEEP).statusCode()).isEqualTo(412);
        HttpRequest blind = request("controller", "/protocols/" + id + "/approval")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(KEEP))
                .build();
        assertThat(CLIENT.send(blind, BodyHandlers.ofString()).statusCode()).isEqualTo(428);
    }

    @Test
    void anExecutorSeesOnlyTheirOwnBody() throws IOException, InterruptedException {
        String own = body("executor.mr03", "/assignments?limit=500&protocol=" + approvedId);

        assertThat(Pattern.compile("\"organization\":\\{\"code\":\"([^\"]+)\"")
                        .matcher(own)
                        .results()
                        .map(match -> match.group(1)))
                .hasSize(12)
                .containsOnly("MR03");
    }

    @Test
    void aNeighboursControlPointIsNotToldApartFromNone() throws IOException, InterruptedException {
        assertThat(status("executor.mr03", "/control-points/" + approvedPoint)).isEqualTo(200);
        assertThat(status("controller", "/control-points/" + approvedPoint)).isEqualTo(200);
        assertThat(status("executor.mr04", "/control-points/" + approvedPoint)).isEqualTo(404);
        assertThat(status("executor.mr04", "/control-points/1")).isEqualTo(404);
    }

    /** Who may do what; the services decide it, so the same holds for pages. */
    @ParameterizedTest
    @CsvSource({
        "controller,200,200,200",
        "chair,200,403,200",
        "admin,200,403,200",
        "legacy,200,200,200",
        "executor.mr01,403,403,403"
    })
    void readingPreviewingAndTheBoardAreForTheirRoles(String user, int read, int preview, int board)
            throws IOException, InterruptedException {
        assertThat(status(user, "/protocols/" + approvedId)).isEqualTo(read);
        assertThat(post(user, "/protocols/preview", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                        .statusCode())
                .isEqualTo(preview);
        assertThat(status(user, "/boards/control?protocol=" + approvedId)).isEqualTo(board);
        assertThat(status(user, "/assignments?limit=1")).isEqualTo(200);
        assertThat(status(user, "/me")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "admin", "legacy", "executor.mr01"})
    void onlyAControllerApproves(String user) throws IOException, InterruptedException {
        HttpRequest approval = request(user, "/protocols/" + approvedId + "/approval")
                .header("Content-Type", JSON)
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(KEEP))
                .build();
        assertThat(CLIENT.send(approval, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "'',422",
        "%PDF-1.4 broken,422",
        "GIF89a,415",
    })
    void aFileThatCannotBeReadIsRefusedByName(String content, int status) throws IOException, InterruptedException {
        HttpResponse<String> refused = post(
                "controller", "/protocols", "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.statusCode()).as(refused.body()).isIn(status, 415, 422);
        assertThat(refused.body())
                .contains("\"title\"")
                .doesNotContain("Exception")
                .doesNotContain("org.ispolnenie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=501", "dueFrom=31.12.2019", "state=SLEEPING", "organization=MARS", "cursor=abc"
            })
    void aBadFilterNamesItsField(String filter) throws IOException, InterruptedException {
        HttpResponse<String> refused = get("controller", "/assignments?" + filter);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"pointer\":\"/" + filter.replaceAll("=.*", ""));
    }

    private static byte[] variant(String name) {
        return (new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8) + "\n\n" + name + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String imported(byte[] bytes) throws IOException, InterruptedException {
        HttpResponse<String> imported = post("controller", "/protocols", FoundingProtocol.MEDIA_TYPE, bytes);
        assertThat(imported.statusCode()).as(imported.body()).isIn(200, 201);
        return first("\"id\":\"(\\d+)\"", imported.body());
    }

    private static HttpResponse<String> approve(String id, String etag, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request("controller", "/protocols/" + id + "/approval")
                        .header("Content-Type", JSON)
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String etag(String id) throws IOException, InterruptedException {
        return get("controller", "/protocols/" + id)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static String body(String user, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(user, path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    private static int status(String user, String path) throws IOException, InterruptedException {
        return get(user, path).statusCode();
    }

    private static HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(user, path).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String user, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(user, path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String user, String path) {
        byte[] account = (user + ":" + APPLICATION.password()).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(APPLICATION.address() + "/api/v1" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account))
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    @SafeVarargs
    private static <T> List<T> together(Callable<T>... work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        try {
            List<Future<T>> futures = threads.invokeAll(List.of(work));
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
