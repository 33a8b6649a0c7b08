package org.ispolnenie.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a person in by the form on the sign-in page, as a browser does: every field it has, and its cookies. */
final class SignIn {

    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("([^=;]+)=([^;]*)");

    private SignIn() {}

    /** Calls in the session of that person. */
    static HttpCalls to(URI application, String login, String password) throws IOException {
        HttpCalls nobody = new HttpCalls(application, Map.of("Accept", "text/html"));
        HttpCalls.Answer page = nobody.get("sign-in.xhtml");
        Map<String, String> cookies = cookies(page);
        String form = fields(page.text()).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "="
                        + encoded(
                                field.getKey().endsWith(":login")
                                        ? login
                                        : field.getKey().endsWith(":password") ? password : field.getValue()))
                .collect(Collectors.joining("&"));
        HttpCalls.Answer answer =
                nobody.with("Cookie", header(cookies)).post("sign-in.xhtml", "application/x-www-form-urlencoded", form);
        cookies.putAll(cookies(answer));
        return nobody.with("Cookie", header(cookies));
    }

    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new TreeMap<>();
        Matcher input = FIELD.matcher(html);
        while (input.find()) {
            Map<String, String> attributes = new TreeMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group());
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            if (attributes.containsKey("name")) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static Map<String, String> cookies(HttpCalls.Answer answer) {
        Map<String, String> cookies = new TreeMap<>();
        Set<Map.Entry<String, List<String>>> headers = answer.headers().entrySet();
        headers.stream()
                .filter(header -> "Set-Cookie".equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .forEach(text -> {
                    Matcher cookie = COOKIE.matcher(text);
                    if (cookie.find()) {
                        cookies.put(cookie.group(1), cookie.group(2));
                    }
                });
        return cookies;
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
