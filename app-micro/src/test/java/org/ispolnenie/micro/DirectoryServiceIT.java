package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole application beside an OpenLDAP: who comes in, as what, who does not, and what holds while it is away. */
class DirectoryServiceIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication SHARED = new RunningApplication();

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static @Nullable OpenLdap openLdap;
    private static @Nullable Run started;

    @BeforeAll
    static void start() throws IOException, LDAPException {
        assumeTrue(
                OpenLdap.program().isPresent(), "LEFT OUT: slapd is not installed; bin/test installs it where it may");
        OpenLdap directory = new OpenLdap(folder.resolve("ldap"));
        openLdap = directory;
        directory.start();
        directory.furnish();
        started = Run.ready(
                folder.resolve("data"),
                Map.of(
                        "ISPOLNENIE_LDAP_URL",
                        directory.address(),
                        "ISPOLNENIE_LDAP_BIND_DN",
                        OpenLdap.MANAGER,
                        "ISPOLNENIE_LDAP_BIND_PASSWORD",
                        OpenLdap.SECRET,
                        "ISPOLNENIE_LDAP_BASE",
                        OpenLdap.PEOPLE,
                        "ISPOLNENIE_LDAP_USER_FILTER",
                        "(&(objectClass=inetOrgPerson)(uid={0}))",
                        "ISPOLNENIE_LDAP_LOGIN_ATTRIBUTE",
                        "uid",
                        "ISPOLNENIE_LDAP_GROUP_BASE",
                        OpenLdap.GROUPS,
                        "ISPOLNENIE_LDAP_BODY_ATTRIBUTE",
                        "departmentNumber",
                        "ISPOLNENIE_LDAP_ROLES",
                        "CONTROLLER=controllers; EXECUTOR=cn=executors," + OpenLdap.GROUPS,
                        "ISPOLNENIE_LDAP_RECHECK_SECONDS",
                        "1"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (started != null) {
            started.close();
        }
        if (openLdap != null) {
            openLdap.close();
        }
    }

    @Test
    void aPersonOfTheDirectoryServiceComesInByPageAndByRestWithTheirRoleAndBody() throws Exception {
        directory().person("ldap.anna", "MR03", "executors");

        assertThat(signIn(browser(), "ldap.anna", "secret of ldap.anna").statusCode())
                .isEqualTo(302);

        RestAnswer me = as("ldap.anna").get("/me").expect(200);
        assertThat(me.text("/organization/code")).isEqualTo("MR03");
        assertThat(me.body()).contains("EXECUTOR").contains("Сотрудник ldap.anna");
        RestAnswer known = admin().get("/people/ldap.anna").expect(200);
        assertThat(known.text("/origin")).isEqualTo("LDAP");
        assertThat(known.text("/email")).isEqualTo("ldap.anna@region.test");
        assertThat(admin().get("/audit?action=ACCOUNT_CREATED").expect(200).body())
                .contains("ldap.anna");

        directory().moves("ldap.anna", "Тихвинский район");
        Awaited.within(
                SOON,
                () -> !as("ldap.anna").get("/me").text("/organization/code").equals("MR03"));
    }

    @Test
    void aWrongPasswordIsAWrongPassword() throws Exception {
        directory().person("ldap.wrong", "MR03", "executors");

        as("ldap.wrong").saying("secret of somebody").get("/me").refused(401);
        as("ldap.wrong").saying("").get("/me").refused(401);
        assertThat(signIn(browser(), "ldap.wrong", "guess").body()).contains("Имя или пароль не подошли");
        as("ldap.wrong").get("/me").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*)(uid=*", "ldap.anna)(uid=*"})
    void aLoginIsNoPieceOfTheFilter(String login) throws Exception {
        Rest.of(run().address(), login, "secret of ldap.anna").get("/me").refused(401);
    }

    @Test
    void whoIsInNoGroupOrOfNoKnownBodyIsToldSo() throws Exception {
        directory().person("ldap.nogroup", "MR03", null);
        directory().person("ldap.nobody", "Контора", "executors");

        assertThat(as("ldap.nogroup").get("/me").refused(403).body()).contains("служба каталогов");
        as("ldap.nobody").get("/me").refused(403);
        as("ldap.nogroup").saying("guess").get("/me").refused(401);
        assertThat(signIn(browser(), "ldap.nobody", "secret of ldap.nobody").body())
                .contains("доступа к этой системе у вас нет");
        admin().get("/people/ldap.nobody").refused(404);
        assertThat(run().output()).contains("«ldap.nobody» is known to the directory service and not let in");
    }

    @Test
    void whoIsTakenOutOfTheGroupIsOutAndBackWithIt() throws Exception {
        directory().person("ldap.boris", "MR03", "executors");
        HttpClient browser = browser();
        signIn(browser, "ldap.boris", "secret of ldap.boris");
        assertThat(page(browser, "/assignment/list.xhtml")).isEqualTo(200);
        as("ldap.boris").get("/me").expect(200);

        directory().leave("ldap.boris", "executors");

        Awaited.within(SOON, () -> page(browser, "/assignment/list.xhtml") == 302);
        Awaited.within(SOON, () -> as("ldap.boris").get("/me").status() == 403);
        assertThat(admin().get("/people/ldap.boris").expect(200).at("/roles").asJsonArray())
                .isEmpty();

        directory().join("ldap.boris", "executors");
        Awaited.within(SOON, () -> as("ldap.boris").get("/me").status() == 200);
    }

    @Test
    void aLoginThatIsKeptHereIsNotTheDirectoryServices() throws Exception {
        directory().person("chair", "KOIPO", "controllers");

        as("chair").get("/me").refused(401);
        assertThat(Rest.of(run().address(), "chair", Run.PASSWORD)
                        .get("/me")
                        .expect(200)
                        .body())
                .contains("CHAIR");
    }

    @Test
    void thePasswordIsChangedWhereItIsKnown() throws Exception {
        directory().person("ldap.own", "MR03", "executors");
        as("ldap.own").get("/me").expect(200);

        assertThat(as("ldap.own")
                        .post("/me/password", "{\"current\":\"secret of ldap.own\",\"next\":\"восемь синих китов\"}")
                        .refused(409)
                        .body())
                .contains("рабочего компьютера");
        admin().call("POST", "/people/ldap.own/password-reset").refused(409);

        HttpClient browser = browser();
        signIn(browser, "ldap.own", "secret of ldap.own");
        assertThat(get(browser, "/directory/password.xhtml").body())
                .contains("Ваш пароль знает служба каталогов")
                .doesNotContain("password:current");
    }

    @Test
    void anAccountIsHandedToTheDirectoryServiceAndBackByAnAdministratorAlone() throws Exception {
        directory().person("ldap.moved", "MR03", "executors");
        String made =
                "{\"login\":\"ldap.moved\",\"displayName\":\"Прежний\",\"organization\":\"MR03\",\"roles\":[\"EXECUTOR\"]}";
        admin().post("/people", made).expect(201);
        as("ldap.moved").get("/me").refused(401);

        admin().call("POST", "/people/ldap.moved/moving-to-directory-service").expect(200);
        assertThat(as("ldap.moved").get("/me").expect(200).body()).contains("Сотрудник ldap.moved");

        String oneTime = admin().call("POST", "/people/ldap.moved/moving-here")
                .expect(200)
                .text("/oneTimePassword");
        as("ldap.moved").get("/me").refused(401);
        as("ldap.moved").saying(oneTime).get("/me").refused(403);
    }

    /** As on the page of the person: with a reason, which stands in the history. */
    @Test
    void anAccountIsHandedOverOnThePageOfThePersonWithAReason() throws Exception {
        directory().person("ldap.handed", "MR03", "executors");
        admin().post(
                        "/people",
                        "{\"login\":\"ldap.handed\",\"displayName\":\"Прежний\",\"organization\":\"MR03\",\"roles\":[\"EXECUTOR\"]}")
                .expect(201);
        HttpClient browser = browser();
        signIn(browser, "admin", Run.PASSWORD);

        assertThat(handOver(browser, "ldap.handed", "")).contains("reason").doesNotContain("Запись передана");
        as("ldap.handed").get("/me").refused(401);
        assertThat(handOver(browser, "ldap.handed", "единый пароль"))
                .contains("Запись передана службе каталогов", "единый пароль");

        assertThat(as("ldap.handed").get("/me").expect(200).body()).contains("Сотрудник ldap.handed");
        assertThat(get(browser, "/directory/person.xhtml?login=ldap.handed").body())
                .contains("Вести запись здесь")
                .doesNotContain("Передать службе каталогов");
    }

    @Test
    void theStateSaysWhetherTheDirectoryServiceAnswers() throws Exception {
        assertThat(finding("DIRECTORY_SERVICE")).contains("GOOD", "отвечает за");
        directory().stop();
        try {
            assertThat(finding("DIRECTORY_SERVICE")).contains("BAD", "не отвечает");
        } finally {
            directory().start();
        }
        Awaited.within(SOON, () -> finding("DIRECTORY_SERVICE").contains("GOOD"));
    }

    /** The directory service knows them as before: no account is made that would bring their data back. */
    @Test
    void whoseDataWereErasedComesInNoMore() throws Exception {
        directory().person("ldap.erased", "MR03", "executors");
        as("ldap.erased").get("/me").expect(200);
        admin().post("/people/ldap.erased/closing", "{\"reason\":\"ушёл\"}").expect(200);
        admin().post("/people/ldap.erased/erasing", "{\"reason\":\"по заявлению\"}")
                .expect(200);

        as("ldap.erased").get("/me").refused(403);
        assertThat(signIn(browser(), "ldap.erased", "secret of ldap.erased").statusCode())
                .isNotEqualTo(302);
        admin().get("/people/ldap.erased").refused(404);
    }

    private static String finding(String subject) {
        return admin().get("/state").expect(200).json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("subject").equals(subject))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** Sends the form of the page. */
    private static String handOver(HttpClient browser, String login, String reason)
            throws IOException, InterruptedException {
        String address = "/directory/person.xhtml?login=" + login;
        String page = get(browser, address).body();
        String form = "handing=handing&handing%3Ahand=handing%3Ahand&login=" + login
                + "&handing%3Aversion=" + field(page, "handing:version") + "&handing%3Areason=" + encoded(reason)
                + "&jakarta.faces.ViewState=" + encoded(field(page, "jakarta.faces.ViewState"));
        return browser.send(
                        HttpRequest.newBuilder(URI.create(run().address() + address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String field(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    @Test
    void whileTheDirectoryServiceIsAwayAccountsKeptHereSignInAndNoTryIsCounted() throws Exception {
        directory().person("ldap.away", "MR03", "executors");
        as("ldap.away").get("/me").expect(200);
        directory().stop();
        try {
            Awaited.within(SOON, () -> as("ldap.away").get("/me").status() == 503);
            for (int i = 0; i < 6; i++) {
                assertThat(as("ldap.away").get("/me").refused(503).header("Retry-After"))
                        .isNotEmpty();
            }
            HttpResponse<String> page = signIn(browser(), "ldap.away", "secret of ldap.away");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("сейчас не отвечает").doesNotContain("не подошли");
            Rest.of(run().address(), "controller", Run.PASSWORD).get("/me").expect(200);
            assertThat(signIn(browser(), "controller", Run.PASSWORD).statusCode())
                    .isEqualTo(302);
        } finally {
            directory().start();
        }
        Awaited.within(SOON, () -> as("ldap.away").get("/me").status() == 200);
        assertThat(run().output())
                .containsOnlyOnce("The directory service does not answer")
                .doesNotContain("secret of");
    }

    private static OpenLdap directory() {
        return Objects.requireNonNull(openLdap);
    }

    private static Run run() {
        return Objects.requireNonNull(started);
    }

    private static Rest as(String login) {
        return Rest.of(run().address(), login, "secret of " + login);
    }

    private static Rest admin() {
        return Rest.of(run().address(), "admin", Run.PASSWORD);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse<String> signIn(HttpClient browser, String login, String password)
            throws IOException, InterruptedException {
        String form = "signIn=signIn&signIn%3Alogin=" + encoded(login) + "&signIn%3Apassword=" + encoded(password)
                + "&signIn%3Aenter=&jakarta.faces.ViewState=stateless";
        return browser.send(
                HttpRequest.newBuilder(URI.create(run().address() + "/sign-in.xhtml"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(HttpClient browser, String path) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(run().address() + path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int page(HttpClient browser, String path) {
        return get(browser, path).statusCode();
    }
}
