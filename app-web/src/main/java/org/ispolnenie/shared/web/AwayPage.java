package org.ispolnenie.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.Messages;
import org.ispolnenie.shared.service.DatabaseAway;

/**
 * The page a person sees while the database is away. It asks nothing of anybody: every other page, the error page with its
 * menu as well, needs the database itself.
 */
public final class AwayPage {

    private AwayPage() {}

    /** Answers 503; a page that was only looked at opens by itself once the database is back. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Locale language) {
        Messages words = Messages.in(language);
        String again = request.getMethod().equals("GET")
                ? "<meta http-equiv=\"refresh\" content=\"" + DatabaseAway.SECONDS_TO_WAIT + "\">"
                : "";
        byte[] page =
                """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%2$s</title>%s
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body{font:1rem/1.5 system-ui,sans-serif;margin:15vh auto;max-width:34rem;padding:0 1rem}</style>
                </head><body><main><h1>%2$s</h1><p>%4$s</p></main></body></html>
                """
                        .formatted(
                                language.getLanguage(),
                                words.text(Message.of("shared.problem.unavailable")),
                                again,
                                words.text(Message.of("shared.UNAVAILABLE")))
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", DatabaseAway.SECONDS_TO_WAIT);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        try {
            response.getOutputStream().write(page);
        } catch (IOException callerGone) {
            throw new UncheckedIOException(callerGone);
        }
    }
}
