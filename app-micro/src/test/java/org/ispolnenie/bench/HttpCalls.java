package org.ispolnenie.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls of one caller over kept-alive connections. The plain client of the JDK: it takes little of the processors that
 * the server is measured on.
 */
final class HttpCalls {

    /** Whatever is not answered by then never will be: the part fails, the others go on. */
    private static final int PATIENCE_MILLIS = 600_000;

    private final URI base;
    private final Map<String, String> headers;

    /** What was answered. */
    record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> name.equalsIgnoreCase(header.getKey()))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in the answer"));
        }
    }

    HttpCalls(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    static HttpCalls basic(URI base, String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new HttpCalls(
                base, Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    HttpCalls with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new HttpCalls(base, more);
    }

    Answer get(String path) throws IOException {
        return answer(open(path));
    }

    Answer post(String path, String type, String body) throws IOException {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String type, byte[] body) throws IOException {
        return send("POST", path, type, body);
    }

    Answer put(String path, String json) throws IOException {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        connection.getOutputStream().write(body);
        return answer(connection);
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) base.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(PATIENCE_MILLIS);
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    /** @throws IllegalStateException when the answer is a refusal: what was to be measured did not happen */
    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            Answer answer = new Answer(status, connection.getHeaderFields(), body.readAllBytes());
            if (status >= 400) {
                throw new IllegalStateException(connection.getURL() + ": " + status + " " + answer.text());
            }
            return answer;
        }
    }
}
