package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.faults.PagePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent to a page, a download or a plain form, the answer is one of ours: never a failure of the server, never a
 * page of the container, and for whoever is signed in a page with its menu. What there is to send to is read from the
 * sources, so that nothing new is left out.
 */
class NonsenseIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final int AT_ONCE = 4;
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=xx";
    private static final Map<String, String> AJAX = Map.of("Faces-Request", "partial/ajax");

    /** For programs, or for everybody: nobody is known there. */
    private static final Pattern WITHOUT_MENU =
            Pattern.compile("/(openapi|feeds|metrics|health|favicon|error|jakarta\\.faces\\.resource|api).*");

    /** Pages and servlets, whose methods we know. */
    private static final Pattern IS_OURS = Pattern.compile("/|/(?!error$|WEB-INF|META-INF|metrics|services).+");

    private static final Pattern INSIDE =
            Pattern.compile("Exception|Payara|GlassFish|Grizzly|org\\.ispolnenie|com\\.sun|\\tat ");

    /** One kind of nonsense: where a path is to be put, stands {@code @}. */
    private record Nonsense(String method, String address, String mediaType, String body, Map<String, String> headers) {

        static Nonsense get(String query) {
            return new Nonsense("GET", "@?" + query, "", "", Map.of());
        }

        static Nonsense method(String method) {
            return new Nonsense(method, "@", "", "", Map.of());
        }

        static Nonsense post(String mediaType, String body) {
            return new Nonsense("POST", "@", mediaType, body, Map.of());
        }

        /** Methods that nothing here answers are the same for everybody: the one who may do most tries them. */
        boolean isTriedBy(String login) {
            return List.of("GET", "POST").contains(method) || login.equals("controller");
        }

        Nonsense asScript() {
            return new Nonsense(method, address, mediaType, body, AJAX);
        }

        @Override
        public String toString() {
            return method + " " + address + " " + mediaType + " " + body + (headers.isEmpty() ? "" : " by script");
        }
    }

    private static final List<Nonsense> KINDS = kinds();

    private static List<Nonsense> kinds() {
        String part = "--xx\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--xx--\r\n";
        List<Nonsense> kinds = new ArrayList<>(List.of(
                Nonsense.get(""),
                Nonsense.get("id=999999&notice=999999&entry=999999&protocol=999999&recipient=999999"),
                Nonsense.get("id=abc&year=x&cursor=%25&ruleSet=no&login=no&notice=x&entry=x&from=x&kind=no&of=no&tab=no"
                        + "&day=x&month=x&protocol=x&state=x&late=x&by=x&show=x&sort=x&done=x&settled=x&recipient=x"),
                Nonsense.get("id=99999999999999999999&year=99999&month=2019-99&protocol=99999999999999999999"),
                Nonsense.get("id=%00&q=%00&from=%00&login=%ff%fe&language=%00zz"),
                Nonsense.get("jakarta.faces.ViewState=stateless"),
                Nonsense.post(PLAIN, "a=b"),
                Nonsense.post(PLAIN, "jakarta.faces.ViewState=123:456"),
                Nonsense.post(PLAIN, "jakarta.faces.ViewState=stateless"),
                Nonsense.post(PLAIN, "jakarta.faces.ViewState=%zz&%=%"),
                Nonsense.post(PLAIN, "jakarta.faces.ViewState=1:2&jakarta.faces.source=x")
                        .asScript(),
                Nonsense.post(PLAIN, "jakarta.faces.ViewState=stateless&jakarta.faces.source=x")
                        .asScript(),
                Nonsense.post("application/x-www-form-urlencoded; charset=nonsense", "a=b"),
                Nonsense.post(MULTIPART, part.formatted("jakarta.faces.ViewState", "1:1")),
                Nonsense.post(MULTIPART, part.formatted("jakarta.faces.ViewState", "stateless")),
                Nonsense.post(MULTIPART, "--xx\r\nContent-Disposition: form-data; na"),
                Nonsense.post(MULTIPART, "--xx\r\nContent-Disposition: form-data; na")
                        .asScript(),
                Nonsense.post("multipart/form-data", "abc"),
                Nonsense.post("application/json", "{}")));
        Stream.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "HEAD", "NONSENSE")
                .map(Nonsense::method)
                .forEach(kinds::add);
        return List.copyOf(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "executor.mr07", "controller"})
    void nonsenseIsAnsweredByUs(String login) throws Exception {
        HttpClient browser = browser(login);
        List<Callable<Optional<String>>> calls = new ArrayList<>();
        for (String path : paths().toList()) {
            for (Nonsense kind : KINDS) {
                if (kind.isTriedBy(login) && !isMeant(path, kind, login)) {
                    calls.add(() ->
                            fault(path, login, send(browser, path, kind)).map(why -> why + ": " + path + " " + kind));
                }
            }
        }
        List<String> faults = new ArrayList<>();
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Optional<String>> answered : senders.invokeAll(calls)) {
                answered.get().ifPresent(faults::add);
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(faults).isEmpty();
    }

    /** What a client of the JDK would not send. */
    @Test
    void brokenAddressesAndCookiesAreAnsweredByUs() throws Exception {
        for (String head : List.of(
                "GET /help.xhtml?x=%zz HTTP/1.1\n",
                "GET /sign-in.xhtml?page=%zz HTTP/1.1\n",
                "GET /%zz.xhtml HTTP/1.1\n",
                "GET /sign-in.xhtml HTTP/1.1\nCookie: JSESSIONID=\"; language=%%%; =; a;b; $Version=1\n",
                "GET /sign-in.xhtml HTTP/1.1\nCookie: JSESSIONID=../../x; ispolnenie=; language=ru_RU_RU\n",
                "GET /sign-in.xhtml HTTP/1.1\nCookie: ispolnenie=\u0001\n")) {
            try (RawHttp raw = new RawHttp(APPLICATION.address().getPort())) {
                String answer = raw.send(head + "Host: localhost\nConnection: close\n\n")
                        .answer();
                assertThat(answer).as(head).matches("(?s)HTTP/1\\.1 [234].*");
                assertThat(INSIDE.matcher(body(answer)).find()).as(answer).isFalse();
            }
        }
    }

    /** Whoever writes it: it may be what a cache in between keeps, or what another site had somebody's browser ask for. */
    @Test
    void aMadeUpHostIsNowhereInTheAnswer() throws Exception {
        HttpClient browser = browser("controller");
        Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(send(browser, "/", Nonsense.get("")).body());
        assertThat(token.find()).isTrue();
        String body = "token=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        String cookies = ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        List<String> requests = new ArrayList<>();
        for (String path : paths().toList()) {
            requests.add("GET " + path + "?language=en HTTP/1.1\n@\n");
            requests.add("GET " + path + " HTTP/1.1\n@\n");
        }
        for (String path : List.of("/act-for", "/notification/reading", "/sign-out")) {
            requests.add("POST " + path + " HTTP/1.1\n@Content-Type: " + PLAIN + "\nContent-Length: " + body.length()
                    + "\n\n" + body);
        }
        String host = "Host: evil.example\nX-Forwarded-Host: evil.example\nConnection: close\n";
        for (String request : requests) {
            for (String who : List.of("", "Cookie: " + cookies + "\n")) {
                try (RawHttp raw = new RawHttp(APPLICATION.address().getPort())) {
                    assertThat(raw.send(request.replace("@", host + who)).answer())
                            .as(request)
                            .startsWith("HTTP/1.1 ")
                            .doesNotContain("evil.example");
                }
            }
        }
    }

    private static Optional<String> fault(String path, String login, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String body = answer.body();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean ofPrograms = type.startsWith("application/problem+json") || type.startsWith("text/xml");
        if (status >= 500) {
            return Optional.of(String.valueOf(status));
        }
        if (login.isEmpty()
                && answer.headers().allValues("Set-Cookie").toString().contains("JSESSIONID")) {
            return Optional.of("a session of somebody who is not signed in");
        }
        boolean senseless = List.of("PUT", "DELETE", "PATCH", "NONSENSE")
                .contains(answer.request().method());
        // whoever has no right is told that first
        boolean says = status == 403
                || status == 405 && answer.headers().firstValue("Allow").isPresent();
        if (senseless && !says && IS_OURS.matcher(path).matches()) {
            return Optional.of(status + " for a method of nothing");
        }
        if (status >= 400 && !body.isEmpty() && !ofPrograms && !body.contains("class=\"isp\"")) {
            return Optional.of(status + " of the container");
        }
        if (status >= 400 && INSIDE.matcher(body).find()) {
            return Optional.of(status + " with something of the inside");
        }
        boolean menuIsDue = !login.isEmpty()
                && !body.isEmpty()
                && !ofPrograms
                && !WITHOUT_MENU.matcher(path).matches();
        return status >= 400 && menuIsDue && !body.contains("<nav class=\"menu\"")
                ? Optional.of(status + " without a menu")
                : Optional.empty();
    }

    /** It would do what the address is there for. */
    private static boolean isMeant(String path, Nonsense kind, String login) {
        return !login.isEmpty()
                && kind.method().equals("POST")
                && List.of("/sign-out", "/notification/reading").contains(path);
    }

    /** Every page, every servlet, and what is neither. */
    private static Stream<String> paths() throws IOException {
        return Stream.of(
                        pages(),
                        servlets(),
                        Stream.of(
                                "/",
                                "/nonsense",
                                "/nonsense.xhtml",
                                "/protocol/",
                                "/WEB-INF/web.xml",
                                "/META-INF/MANIFEST.MF",
                                "/resources/isp/1_0/app.js",
                                "/jakarta.faces.resource/none.css.xhtml",
                                "/metrics",
                                "/favicon.ico",
                                "/services"))
                .flatMap(paths -> paths);
    }

    private static Stream<String> pages() throws IOException {
        Path root = Path.of("../app-web/src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + root.relativize(file))
                    .filter(path -> !path.startsWith("/WEB-INF"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> servlets() throws IOException {
        Pattern servlet = Pattern.compile("@WebServlet\\(\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("../app-web/src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> servlet.matcher(text(file)).results().map(found -> found.group(1)))
                    .map(path -> path.replace("*", "none"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpClient client, String path, Nonsense kind) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(kind.address().replace("@", path)))
                .method(
                        kind.method(),
                        kind.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(kind.body()));
        kind.headers().forEach(request::header);
        if (!kind.mediaType().isEmpty()) {
            request.header("Content-Type", kind.mediaType());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(APPLICATION.address() + path);
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    /** Nobody, or a person with a session. */
    private static HttpClient browser(String login) throws Exception {
        PagePerson person = new PagePerson(APPLICATION.address());
        if (!login.isEmpty()) {
            assertThat(person.signIn(login, APPLICATION.password()).statusCode())
                    .isEqualTo(302);
        }
        return person.browser();
    }
}
