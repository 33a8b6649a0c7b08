package org.ispolnenie.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * REST calls of one account:
 *
 * <pre>{@code
 * controller.with("If-Match", tag).post("/protocols/7/approval", "{}").expect(200)
 * }</pre>
 *
 * <p>What is asked and answered is held against {@code openapi.yaml}. A POST carries a new Idempotency-Key, as the contract
 * asks, unless the caller gives one or does without. Every account sits at a machine of its own, as behind a proxy: the wrong
 * passwords of one test slow down no stranger of another.
 *
 * @param headers what is sent besides, or instead; a blank value: the header is left out
 */
public record Rest(URI application, String user, String password, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JSON = "application/json";
    private static final byte[] NOTHING = {};

    public static Rest of(URI application, String user, String password) {
        return new Rest(application, user, password, Map.of());
    }

    /** The same with another account. */
    public Rest as(String other) {
        return new Rest(application, other, password, headers);
    }

    /** The same with another password. */
    public Rest saying(String word) {
        return new Rest(application, user, word, headers);
    }

    /** Who says a one-time password puts one of their own in its place, and says that from now on. */
    public Rest choosing(String next) {
        post("/me/password", "{\"current\":\"" + password + "\",\"next\":\"" + next + "\"}")
                .expect(204);
        return saying(next);
    }

    /** The same with a header. */
    public Rest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Rest(application, user, password, more);
    }

    /** The same without a header that is sent of its own accord. */
    public Rest without(String header) {
        return with(header, "");
    }

    public RestAnswer get(String path) {
        return send("GET", path, "", NOTHING);
    }

    /** Any other method, without a body. */
    public RestAnswer call(String method, String path) {
        return send(method, path, "", NOTHING);
    }

    public RestAnswer put(String path, String json) {
        return send("PUT", path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    public RestAnswer post(String path, String json) {
        return post(path, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    public RestAnswer post(String path, String mediaType, byte[] body) {
        return send("POST", path, mediaType, body);
    }

    /** A file that is there. */
    public byte[] download(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application + "/api/v1" + path))
                .header("Authorization", "Basic " + account())
                .header("X-Forwarded-For", machine())
                .build();
        HttpResponse<byte[]> answer = answer(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Where an application that believes its proxy sees the caller: always the same address for one login. */
    public String machine() {
        int number = user.hashCode();
        return "10." + (number >>> 16 & 0xFF) + "." + (number >>> 8 & 0xFF) + "." + (number & 0xFF);
    }

    private RestAnswer send(String method, String path, String mediaType, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Authorization", "Basic " + account());
        all.put("Content-Type", mediaType);
        all.put("X-Forwarded-For", machine());
        if (method.equals("POST")) {
            all.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application + "/api/v1" + path));
        all.forEach((name, value) -> {
            if (!value.isBlank()) {
                request.header(name, value);
            }
        });
        BodyPublisher sent = body == NOTHING ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        RestAnswer answer = new RestAnswer(answer(request.method(method, sent).build(), BodyHandlers.ofString()));
        RestDescription.check(method, path, mediaType, body, answer);
        return answer;
    }

    private String account() {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
