package org.ispolnenie.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payara Server with the EAR from {@code target}, made as the guide says: sign in, import, approve, list. */
@ExtendWith(PayaraServer.class)
@ArquillianTest
class ShippedEarIT {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return ShrinkWrap.create(ZipImporter.class, "ispolnenie.ear")
                .importFrom(new File(System.getProperty("ear")))
                .as(EnterpriseArchive.class);
    }

    /** The administrator signs in with the one-time password, changes it, and makes people, who change theirs. */
    @BeforeAll
    static void addPeople() throws IOException, InterruptedException {
        choose("admin", PayaraServer.FIRST_PASSWORD);
        add("ivanova", "CONTROLLER", "KOIPO");
        add("petrov", "EXECUTOR", "MR03");
        add("sidorova", "CHAIR", "KOIPO");
    }

    private static void add(String login, String role, String body) throws IOException, InterruptedException {
        HttpResponse<String> made = asAdministrator(
                "/people",
                "{\"login\":\"" + login + "\",\"displayName\":\"" + login + "\",\"organization\":\"" + body
                        + "\",\"roles\":[\"" + role + "\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        choose(login, oneTimePassword(made));
    }

    private static String oneTimePassword(HttpResponse<String> answer) {
        Matcher password = Pattern.compile("\"oneTimePassword\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(password.find()).as(answer.body()).isTrue();
        return password.group(1);
    }

    /** Nothing else is open before. */
    private static void choose(String login, String oneTime) throws IOException, InterruptedException {
        HttpClient anybody = HttpClient.newHttpClient();
        assertThat(anybody.send(as(login, oneTime, "/api/v1/me").build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> changed = anybody.send(
                as(login, oneTime, "/api/v1/me/password")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"current\":\"" + oneTime + "\",\"next\":\"" + PayaraServer.PASSWORD + "\"}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
    }

    private static HttpResponse<String> asAdministrator(String path, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        as("admin", "/api/v1" + path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void theFirstAdministratorIsTheOneThatWasNamedAndNoStartAccountIsThere() throws IOException, InterruptedException {
        HttpResponse<String> me = get("admin", "/api/v1/me");
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body()).contains("ADMIN");
        assertThat(get("controller", "/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(get("executor.mr03", "/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aControllerImportsAndApprovesAndEveryBodyHasItsAssignments() throws IOException, InterruptedException {
        HttpResponse<String> imported =
                post("/api/v1/protocols", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes(), "*");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        String protocol =
                imported.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");

        String etag = get("ivanova", "/api/v1/protocols/" + protocol)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> approved = post(
                "/api/v1/protocols/" + protocol + "/approval",
                "application/json",
                "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}".getBytes(StandardCharsets.UTF_8),
                etag);
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(approved.body()).contains("\"assignments\":219").contains("\"controlPoints\":309");

        String own = get("petrov", "/api/v1/assignments?limit=500").body();
        assertThat(own).contains("\"MR03\"").doesNotContain("\"MR04\"");
        assertThat(get("petrov", "/api/v1/protocols/" + protocol).statusCode()).isIn(403, 404);
    }

    @Test
    void aPersonSignsInOnThePage() throws IOException, InterruptedException {
        HttpResponse<String> signIn = page("/");
        assertThat(signIn.uri().getPath()).startsWith("/ispolnenie/sign-in");

        Matcher viewState = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                .matcher(signIn.body());
        assertThat(viewState.find()).isTrue();
        String form = field(signIn.body(), "type=\"text\"") + "=ivanova&" + field(signIn.body(), "type=\"password\"")
                + "=" + encoded(PayaraServer.PASSWORD) + "&" + submit(signIn.body())
                + "&jakarta.faces.ViewState=" + encoded(viewState.group(1));
        HttpResponse<String> start = client.send(
                HttpRequest.newBuilder(signIn.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.uri().getPath()).doesNotContain("sign-in");
    }

    /** Else it would name the host that the caller wrote. */
    @Test
    void aRedirectNamesNoHost() throws IOException, InterruptedException {
        HttpResponse<String> redirect = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(PayaraServer.address() + "/help.xhtml"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(redirect.headers().firstValue("Location").orElseThrow())
                .startsWith("/ispolnenie/sign-in.xhtml?page=");
        assertThat(redirect.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aLoginIsOpenedAPasswordResetAndAnAccountClosedByTheAdministrator() throws IOException, InterruptedException {
        assertThat(me("sidorova", PayaraServer.PASSWORD)).isEqualTo(200);
        for (int taken = 0; taken < 5; taken++) {
            assertThat(me("sidorova", "not the password")).isEqualTo(401);
        }
        assertThat(me("sidorova", PayaraServer.PASSWORD)).isEqualTo(401);
        assertThat(asAdministrator("/people/sidorova/unlocking", "").statusCode())
                .isEqualTo(200);
        assertThat(me("sidorova", PayaraServer.PASSWORD)).isEqualTo(200);

        String oneTime = oneTimePassword(asAdministrator("/people/sidorova/password-reset", ""));
        assertThat(me("sidorova", PayaraServer.PASSWORD)).isEqualTo(401);
        assertThat(me("sidorova", oneTime)).isEqualTo(403);

        assertThat(asAdministrator("/people/sidorova/closing", "{\"reason\":\"уволилась\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(me("sidorova", oneTime)).isEqualTo(401);
    }

    @Test
    void aStrangerIsRefused() throws IOException, InterruptedException {
        assertThat(get("nobody", "/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void itLivesBehindADoorOfItsOwn() throws IOException, InterruptedException {
        String health = "http://localhost:" + System.getProperty("payara.health.port") + "/health/live";
        HttpResponse<String> live =
                client.send(HttpRequest.newBuilder(URI.create(health)).build(), BodyHandlers.ofString());
        assertThat(live.statusCode()).as(live.body()).isEqualTo(200);
    }

    @Test
    void itSaysThatItIsReady() throws IOException, InterruptedException {
        HttpResponse<String> ready = client.send(
                HttpRequest.newBuilder(URI.create(PayaraServer.server() + "/health/ready"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).contains("\"paused\"").doesNotContain("\"unknown\"");
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(PayaraServer.address() + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private int me(String user, String password) throws IOException, InterruptedException {
        return client.send(as(user, password, "/api/v1/me").GET().build(), BodyHandlers.discarding())
                .statusCode();
    }

    private HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return client.send(as(user, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, byte[] body, String etag)
            throws IOException, InterruptedException {
        return client.send(
                as("ivanova", path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder as(String user, String path) {
        return as(user, PayaraServer.PASSWORD, path);
    }

    private static HttpRequest.Builder as(String user, String password, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(PayaraServer.address() + path))
                .header("Authorization", "Basic " + credentials);
    }

    private static String field(String page, String kind) {
        return Pattern.compile("<input[^>]*>")
                .matcher(page)
                .results()
                .map(match -> match.group())
                .filter(input -> input.contains(kind))
                .map(ShippedEarIT::name)
                .findFirst()
                .orElseThrow();
    }

    /** The form's own marker and the button pressed. */
    private static String submit(String page) {
        Matcher form = Pattern.compile("<form[^>]* id=\"([^\"]*)\"").matcher(page);
        Matcher button =
                Pattern.compile("<(?:button|input)[^>]*type=\"submit\"[^>]*>").matcher(page);
        assertThat(form.find() && button.find()).isTrue();
        return encoded(form.group(1)) + "=" + encoded(form.group(1)) + "&" + name(button.group()) + "=";
    }

    private static String name(String element) {
        Matcher name = Pattern.compile(" name=\"([^\"]*)\"").matcher(element);
        assertThat(name.find()).as(element).isTrue();
        return encoded(name.group(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
