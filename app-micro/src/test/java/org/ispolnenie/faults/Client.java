package org.ispolnenie.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.bench.Application;

/** Somebody who goes on reading and writing over REST whatever happens, and remembers every answer. */
final class Client implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 100;
    private static final double HANGS_SECONDS = 10;
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI api;
    private final Thread thread = new Thread(this::goOn, "client");
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private volatile boolean ended;
    private volatile long lastGood;
    private long slowestNanos;
    private int withoutRetryAfter;

    Client(Application application) {
        api = application.pages().resolve("api/v1/");
        thread.start();
    }

    private void goOn() {
        for (int i = 0; !ended; i++) {
            HttpRequest.Builder request = i % 2 == 0
                    ? HttpRequest.newBuilder(api.resolve("assignments?limit=5")).GET()
                    : HttpRequest.newBuilder(api.resolve("protocols"))
                            .header("Content-Type", "text/plain; charset=utf-8")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(protocol(i)));
            ask(request);
        }
    }

    private void ask(HttpRequest.Builder request) {
        long begin = System.nanoTime();
        String answer;
        try {
            HttpResponse<String> response = http.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .header("Authorization", "Basic " + credentials())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            answer = String.valueOf(response.statusCode());
            note(response);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (IOException broken) {
            answer = broken.getClass().getSimpleName();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        slowestNanos = Math.max(slowestNanos, System.nanoTime() - begin);
        answers.merge(answer, 1, Integer::sum);
    }

    private void note(HttpResponse<String> response) {
        if (response.statusCode() == 503
                && response.headers().firstValue("Retry-After").isEmpty()) {
            withoutRetryAfter++;
        }
        if (response.statusCode() < 300) {
            lastGood = System.nanoTime();
        }
        if (response.statusCode() >= 500 && response.statusCode() != 503) {
            System.err.println(response.request().method() + " " + response.statusCode() + ": " + response.body());
        }
        Matcher id = ID.matcher(response.body());
        if (response.statusCode() == 201 && id.find()) {
            acknowledged.add(Long.valueOf(id.group(1)));
        }
    }

    private static String protocol(int number) {
        return "ПРОТОКОЛ\nсовещания от 31.10.2019\nРЕШИЛИ:\n1. Представить план № " + number
                + ".\nСрок: до 20.12.2019.\nОтветственный: руководители органов управления образованием.\n";
    }

    private static String credentials() {
        return Base64.getEncoder()
                .encodeToString(("controller:" + Application.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** When an answer was last what was asked for, {@link System#nanoTime()}. */
    long lastGood() {
        return lastGood;
    }

    /** What it was answered: nothing but good, and 503 with Retry-After where that is allowed; and never kept waiting. */
    void tell(Counts counts, String experiment, boolean awayAllowed) {
        counts.note(experiment, "answers to REST meanwhile", answers.toString());
        counts.add(
                experiment,
                awayAllowed ? "answers other than good or 503" : "answers other than good",
                answers.entrySet().stream()
                        .filter(answer -> !answer.getKey().matches(awayAllowed ? "2\\d\\d|503" : "2\\d\\d"))
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                0);
        if (awayAllowed) {
            counts.add(experiment, "503 without Retry-After", withoutRetryAfter, 0);
        }
        double slowest = slowestNanos / 1e9;
        counts.add(experiment, "slowest answer", "%.1f s".formatted(slowest), "≤ 10 s", slowest <= HANGS_SECONDS);
    }

    /** The protocols whose import was acknowledged. */
    List<Long> acknowledged() {
        return acknowledged;
    }

    /** Ends and waits for the last answer: what was remembered may be read then. */
    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
