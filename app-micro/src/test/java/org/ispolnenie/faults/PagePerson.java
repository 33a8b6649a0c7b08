package org.ispolnenie.faults;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: cookies, pages, and forms sent as they stand on the page. */
public final class PagePerson {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|button)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("<script\\b[^>]* nonce=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final URI application;

    /**
     * A form of a page.
     *
     * @param action where it is sent, as written
     * @param fields its hidden and other inputs by name, without buttons
     * @param button the name of its first button that has one
     */
    public record Form(String action, Map<String, String> fields, Optional<String> button) {

        /** The same with a field filled in; the field is named by the end of its name. */
        public Form with(String end, String value) {
            Map<String, String> filled = new LinkedHashMap<>(fields);
            String name = fields.keySet().stream()
                    .filter(field -> field.endsWith(end))
                    .findFirst()
                    .orElse(end);
            filled.put(name, value);
            return new Form(action, filled, button);
        }

        /** The same without a field. */
        public Form without(String name) {
            Map<String, String> left = new LinkedHashMap<>(fields);
            left.remove(name);
            return new Form(action, left, button);
        }
    }

    /** @param application with or without a slash at the end */
    public PagePerson(URI application) {
        this.application = URI.create(application.toString().replaceAll("/$", ""));
    }

    /** The browser itself, with its cookies: for what no page would send. */
    public HttpClient browser() {
        return http;
    }

    /** Signs in by the form; the answer is a redirect to the start page where it worked. */
    public HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/sign-in.xhtml");
        Form form = form(page.body(), "signIn:login").orElseThrow(() -> new IOException(page + page.body()));
        Form filled = asTheScriptSends(form, page.body()).with(":login", login).with(":password", password);
        return send(filled.button().map(button -> filled.with(button, "")).orElse(filled));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** The same form with what the script of the page would add: the nonce of the page. */
    public static Form asTheScriptSends(Form form, String html) {
        Matcher nonce = NONCE.matcher(html);
        return nonce.find() ? form.with("primefaces.nonce", nonce.group(1)) : form;
    }

    /** Sends a form where it says. */
    public HttpResponse<String> send(Form form) throws IOException, InterruptedException {
        return send(form, Map.of());
    }

    /** Sends a form with headers a browser would add. */
    public HttpResponse<String> send(Form form, Map<String, String> headers) throws IOException, InterruptedException {
        String path = application.getPath();
        String action = form.action().startsWith(path) ? form.action().substring(path.length()) : form.action();
        HttpRequest.Builder request = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.fields().entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(application + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Accept-Language", "ru");
    }

    /** The first form of a page without files whose text, or whose action, has this in it. */
    public static Optional<Form> form(String html, String has) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            String action = attributes.getOrDefault("action", "");
            boolean plain = !"multipart/form-data".equals(attributes.get("enctype"));
            if (plain && (action.contains(has) || form.group(2).contains(has))) {
                return Optional.of(read(action, form.group(2)));
            }
        }
        return Optional.empty();
    }

    private static Form read(String action, String inside) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<String> button = Optional.empty();
        Matcher field = FIELD.matcher(inside);
        while (field.find()) {
            Map<String, String> attributes = attributes(field.group(2));
            String name = attributes.getOrDefault("name", "");
            boolean presses = field.group(1).equals("button") || "submit".equals(attributes.get("type"));
            if (presses && button.isEmpty() && !name.isEmpty()) {
                button = Optional.of(name);
            } else if (!presses && !name.isEmpty()) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        return new Form(action.replace("&amp;", "&"), fields, button);
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
