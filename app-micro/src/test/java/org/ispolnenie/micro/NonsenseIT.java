package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        HttpClient client = login.isEmpty() ? client() : signedIn(login);
        List<String> faults = new ArrayList<>();
        for (String path : paths().toList()) {
            for (Nonsense kind : KINDS) {
                if (!isMeant(path, kind, login)) {
                    fault(path, login, send(client, path, kind))
                            .ifPresent(why -> faults.add(why + ": " + path + " " + kind));
                }
            }
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
        HttpClient client = signedIn("controller");
        String token =
                found("name=\"token\" value=\"([^\"]+)\"", get(client, "/").body());
        String cookies = ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        List<String> requests = new ArrayList<>();
        for (String path : paths().toList()) {
            requests.add("GET " + path + "?language=en HTTP/1.1\n@\n");
            requests.add("GET " + path + " HTTP/1.1\n@\n");
        }
        for (String path : List.of("/act-for", "/notification/reading", "/sign-out")) {
            String body = "token=" + encoded(token);
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

    /** By hand it is a page that leads back, by the script of a page the page itself: what was typed is there in both. */
    @ParameterizedTest
    @ValueSource(ints = {60, 120})
    void aFileThatIsTooLargeIsA413WithAWayBack(int megabytes) throws Exception {
        HttpClient client = signedIn("executor.mr07");
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/assignment/calendar.xhtml?month=2019-11&done=x"))
                .header("Content-Type", MULTIPART);
        HttpResponse<String> page = client.send(
                request.copy()
                        .POST(BodyPublishers.ofInputStream(() -> file(megabytes)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body())
                .contains("class=\"menu\"")
                .contains("href=\"/assignment/calendar.xhtml?month=2019-11\"");

        HttpResponse<String> script = client.send(
                request.copy()
                        .header("Faces-Request", "partial/ajax")
                        .POST(BodyPublishers.ofInputStream(() -> file(megabytes)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(script.body())
                .contains("<redirect url=\"/assignment/calendar.xhtml?month=2019-11&amp;large=true\">");
    }

    /** A protocol can be pasted: what is longer than any is refused as such, whoever sends it and wherever. */
    @ParameterizedTest
    @ValueSource(strings = {"/protocol/import.xhtml", "/assignment/calendar.xhtml", "/sign-out", "/act-for"})
    void aFormWithoutFilesThatIsTooLongIsA413(String path) throws Exception {
        byte[] long17 = new byte[17 << 20];
        Arrays.fill(long17, (byte) 'a');
        for (HttpClient client : List.of(signedIn("controller"), HttpClient.newHttpClient())) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(at(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofByteArray(long17))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(413, 403, 302);
        }
        assertThat(signedIn("controller")
                        .send(
                                HttpRequest.newBuilder(at(path))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofByteArray(long17))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(413);
    }

    /** With all that a page puts into its form, but not as a form of files is sent. */
    @Test
    void aFormOfFilesThatIsSentPlainlyIsNoFailureOfOurs() throws Exception {
        HttpClient client = signedIn("controller");
        String page = get(client, "/protocol/import.xhtml").body();
        HttpResponse<String> answer = post(
                client,
                "/protocol/import.xhtml",
                Map.of(
                        "intake", "intake",
                        "intake:send", "",
                        "intake:file", "no file",
                        "jakarta.faces.ViewState",
                                found("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"", page),
                        "primefaces.nonce", found("nonce=\"([^\"]+)\"", page)));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).contains("<nav class=\"menu\"");
    }

    @Test
    void theOriginalOfAProtocolIsForThoseWhoOverseeAndUnknownOnesAreNowhere() throws Exception {
        assertThat(get(signedIn("executor.mr07"), "/protocol/source?id=999999").statusCode())
                .isEqualTo(403);
        assertThat(get(signedIn("controller"), "/protocol/source?id=999999").statusCode())
                .isEqualTo(404);
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

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(APPLICATION.address() + path);
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static HttpClient signedIn(String login) throws Exception {
        HttpClient client = client();
        String page = get(client, "/sign-in.xhtml").body();
        HttpResponse<String> answer = post(
                client,
                "/sign-in.xhtml",
                Map.of(
                        "signIn",
                        "signIn",
                        "signIn:login",
                        login,
                        "signIn:password",
                        APPLICATION.password(),
                        "signIn:enter",
                        "",
                        "jakarta.faces.ViewState",
                        found("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"", page),
                        "primefaces.nonce",
                        found("nonce=\"([^\"]+)\"", page)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return client;
    }

    private static HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields)
            throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", PLAIN)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A form with one file of so many megabytes, made as it is read. */
    private static InputStream file(int megabytes) {
        byte[] head = "--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8);
        long length = head.length + megabytes * 1024L * 1024 + tail.length;
        return new InputStream() {

            private long at;

            @Override
            public int read() {
                long here = at++;
                if (here >= length) {
                    return -1;
                }
                if (here < head.length) {
                    return head[(int) here];
                }
                long fromEnd = length - here;
                return fromEnd <= tail.length ? tail[(int) (tail.length - fromEnd)] : 'x';
            }

            @Override
            public int read(byte[] into, int offset, int count) {
                int number = 0;
                for (int next; number < count && (next = read()) >= 0; number++) {
                    into[offset + number] = (byte) next;
                }
                return number == 0 ? -1 : number;
            }
        };
    }
}
