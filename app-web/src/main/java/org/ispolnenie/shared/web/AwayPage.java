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
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;

/**
 * The page a person sees while the database is away. It asks nothing of anybody: every other page, the error page with its
 * menu as well, needs the database itself. Once it is back the page opens that was asked for; the page that was posted opens
 * anew, says that the last action was not done, and has what was typed in it.
 */
public final class AwayPage {

    private AwayPage() {}

    /** Answers 503; the script of a page, which would show nothing of it, is sent to where it is shown. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Locale language) {
        if (PartialRedirect.isFor(request)) {
            try {
                PartialRedirect.send(response, PageAddress.saying(PageAddress.AWAY, request));
            } catch (IOException callerGone) {
                throw new UncheckedIOException(callerGone);
            }
            return;
        }
        Messages words = Messages.in(language);
        String again = "<meta http-equiv=\"refresh\" content=\"" + DatabaseAway.SECONDS_TO_WAIT + next(request) + "\">";
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

    /** What was asked for, asked again; of what was posted, the page. */
    private static String next(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        String page = PageAddress.ofOurs(PageAddress.of(request), request.getContextPath())
                .map(posted -> PageAddress.saying(PageAddress.AWAY, request))
                .orElse(request.getContextPath() + "/");
        return "; url=" + page.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
