package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page someone asked for before they had signed in. */
public final class RequestedPage {

    private static final String PAGE = RequestedPage.class.getName();
    private static final int LONGEST = 2000;

    private RequestedPage() {}

    /** Remembers what was asked for, where a redirect can repeat it: a GET of a page, not of a thing on a page. */
    static void remember(HttpServletRequest request) {
        String page = address(request);
        if (request.getMethod().equals("GET") && page.length() <= LONGEST && isPage(request)) {
            request.getSession().setAttribute(PAGE, page);
        }
    }

    /**
     * The page to go to after signing in, with the context path, once; empty if none was asked for. It is an address of
     * this application because it was a request to it.
     */
    public static Optional<String> take(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PAGE) instanceof String page)) {
            return Optional.empty();
        }
        session.removeAttribute(PAGE);
        return Optional.of(page);
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        // «//host» would be read by a browser as another site.
        return !path.startsWith("//") && (path.endsWith(".xhtml") || path.endsWith("/"));
    }

    private static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
