package org.ispolnenie.oversight.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.oversight.service.feed.Feed;
import org.ispolnenie.oversight.service.feed.PublishedFeeds;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.service.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Gives calendars to programs that know their addresses, {@code /feeds/<secret>.ics}, without signing in. Programs ask
 * often: one that has the newest state already is told so and nothing is written. What is no calendar is not found,
 * whatever the reason.
 */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)\\.ics");

    @Inject
    private transient PublishedFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Feed> feed = path.matches() ? feeds.open(path.group(1)) : Optional.empty();
        if (feed.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        give(feed.get(), request, response);
    }

    private static void give(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI base = PublicAddress.of(request.getRequestURL(), request.getContextPath());
        String tag = tag(feed, base);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] file = FeedText.of(new FeedFile(base, feed.language()).of(feed)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"ispolnenie.ics\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static boolean isKnown(@Nullable String known, String tag) {
        return known != null && (known.equals("*") || known.contains(tag));
    }

    /** Everything the file is made of, today's overdue among it, so that it changes when the file does. */
    private static String tag(Feed feed, URI base) {
        return '"' + HexFormat.of().formatHex(Sha256.of(base + " " + feed), 0, 16) + '"';
    }
}
