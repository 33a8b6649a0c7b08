package org.ispolnenie.micro.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages did of late: presses, posts and their answers, errors of scripts. It is told with the failure of a test. */
final class PageDiary {

    private static final int KEPT = 80;
    private static final Set<String> TOLD = Set.of("document", "xhr", "fetch");
    private static final Pattern SOURCE = Pattern.compile("faces\\.source\"?[=\\s]+([\\w%:.-]+)");

    private static final String PRESSES =
            """
            ['pointerdown', 'pointerup', 'click'].forEach(kind => document.addEventListener(kind, event => {
              const on = event.target;
              console.debug(kind + ' on ' + on.tagName + ' ' + (on.id || on.className || on.textContent.slice(0, 40)));
            }, true));
            """;

    private final Deque<String> lines = new ArrayDeque<>();

    /** Writes down what the pages of this person do from now on. */
    void watch(BrowserContext person) {
        person.addInitScript(PRESSES);
        person.onConsoleMessage(this::said);
        person.onWebError(error -> add("script failed: " + error.error()));
        person.onRequest(this::asked);
        person.onResponse(this::answered);
        person.onRequestFailed(request -> add("no answer: " + request.url() + " " + request.failure()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void said(ConsoleMessage message) {
        add(message.type() + ": " + message.text());
    }

    private void asked(Request request) {
        if (TOLD.contains(request.resourceType())) {
            add("> " + request.method() + " " + request.url() + source(request));
        }
    }

    private void answered(Response response) {
        if (TOLD.contains(response.request().resourceType())) {
            add("< " + response.status() + " " + response.url());
        }
    }

    /** Which button or field sends it. */
    private static String source(Request request) {
        byte[] body = request.postDataBuffer();
        if (body == null) {
            return "";
        }
        Matcher source = SOURCE.matcher(new String(body, StandardCharsets.UTF_8));
        return source.find() ? " by " + source.group(1) : "";
    }

    private void add(String line) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(LocalTime.now() + " " + line);
    }
}
