package org.ispolnenie.shared.web.place;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address that leads back to a page: its path and what it was asked for, without what is said only once (that
 * something has just been done, that the page was begun anew) and without what belongs to one post.
 */
public final class PageAddress {

    /** Says that the page is shown anew because the one that was posted is no longer known. */
    public static final String EXPIRED = "expired";

    /** Says that what was posted was larger than is accepted. */
    public static final String TOO_LARGE = "large";

    /** Says that the database was away when the page was posted. */
    public static final String AWAY = "away";

    /** Says that the session ended. */
    public static final String ENDED = "ended";

    private static final Set<String> ONCE = Set.of(
            EXPIRED,
            TOO_LARGE,
            AWAY,
            ENDED,
            "done",
            "settled",
            "moved",
            "made",
            "stored",
            "approved",
            "known",
            "again",
            "language");
    private static final int LONGEST = 2000;

    private PageAddress() {}

    /** The page of this request, with the context path. */
    public static String of(HttpServletRequest request) {
        return of(request.getRequestURI(), request);
    }

    /** The page that was asked for, also where the container answers an error of it in its place. */
    public static String asked(HttpServletRequest request) {
        return of(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                        ? failed
                        : request.getRequestURI(),
                request);
    }

    private static String of(String address, HttpServletRequest request) {
        String path = address.replaceFirst(";.*", "");
        return withQuery(path.endsWith("/") ? path + "index.xhtml" : path, request);
    }

    /** The page of this request, saying one thing once. */
    public static String saying(String once, HttpServletRequest request) {
        return saying(once, of(request));
    }

    /** An address, saying one thing once. */
    public static String saying(String once, String page) {
        return page + (page.contains("?") ? "&" : "?") + once + "=true";
    }

    /** Another address with what the page of this request was asked for. */
    static String withQuery(String path, HttpServletRequest request) {
        String kept = kept(request.getQueryString());
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty() && isKept(parameter.replaceFirst("=.*", "")))
                        .collect(Collectors.joining("&"));
    }

    private static boolean isKept(String name) {
        return !ONCE.contains(name) && !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.");
    }

    /** Whether it is a page that was asked for, and not a file or a thing on a page. */
    public static boolean isPage(String path) {
        return (path.endsWith(".xhtml") || path.endsWith("/")) && !path.contains("/jakarta.faces.resource/");
    }

    /**
     * An address somebody was given to come back to; empty if it is none of this application's pages, or one of the
     * sign-in pages themselves. A browser would read {@code //host} and {@code /\host} as another site.
     */
    public static Optional<String> ofOurs(@Nullable String address, String contextPath) {
        return Optional.ofNullable(address)
                .filter(page -> page.length() <= LONGEST && page.startsWith(contextPath + "/"))
                .filter(page -> page.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*"))
                .filter(page -> isPage(page.replaceFirst("[?#].*", "")))
                .filter(page -> !page.startsWith(contextPath + "/sign-in"));
    }
}
