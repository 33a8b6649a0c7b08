package org.ispolnenie.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;

/**
 * The page a person sees while the database is away. It asks nothing of anybody: every other page, the error page with its
 * menu as well, needs the database itself. Once it is back the page opens that was asked for; the page that was posted opens
 * anew, says that the last action was not done, and has what was typed in it. The door of the one-command start, which
 * answers before the application is asked, shows the same {@code away.html}.
 */
public final class AwayPage {

    /** After how many seconds the browser asks again by itself. */
    private static final int SECONDS_TO_RELOAD = 10;

    private static final String PAGE = read();

    private AwayPage() {}

    /** Answers 503; the script of a page, which would show nothing of it, is sent to where it is shown. */
    public static void send(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (PartialRedirect.isFor(request)) {
                PartialRedirect.send(response, posted(request));
                return;
            }
            byte[] page = page(Language.of(request), next(request)).getBytes(StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", DatabaseAway.SECONDS_TO_WAIT);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        } catch (IOException callerGone) {
            throw new UncheckedIOException(callerGone);
        }
    }

    /** @param next the address it leads to; empty: the one it is shown at */
    static String page(Locale language, String next) {
        Messages words = Messages.in(language);
        String address = next.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        String reload = SECONDS_TO_RELOAD + (address.isEmpty() ? "" : "; url=" + address);
        return PAGE.formatted(
                language.getLanguage(),
                words.text(Message.of("shared.away.brand")),
                words.text(Message.of("shared.problem.unavailable")),
                words.text(Message.of("shared.away.words")),
                address,
                "<meta http-equiv=\"refresh\" content=\"" + reload + "\">",
                words.text(Message.of("shared.away.again")));
    }

    /** What was asked for, asked again; of what was posted, the page. */
    private static String next(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        return posted(request);
    }

    /** The page that was posted, wherever on its way the post failed: in the page itself, or in a filter before it. */
    static String posted(HttpServletRequest request) {
        return PageAddress.ofOurs(PageAddress.asked(request), request.getContextPath())
                .map(posted -> PageAddress.saying(PageAddress.AWAY, posted))
                .orElse(request.getContextPath() + "/");
    }

    private static String read() {
        try (InputStream page = Objects.requireNonNull(AwayPage.class.getResourceAsStream("away.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
