package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** What a browser says of where a request comes from, in a header that no page can set. Programs say nothing. */
final class ForeignSite {

    private static final System.Logger LOG = System.getLogger(ForeignSite.class.getName());
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    private ForeignSite() {}

    /** Whether the page of another site brought the request about. */
    static boolean sent(HttpServletRequest request) {
        return OTHERS.contains(String.valueOf(request.getHeader(SITE)));
    }

    /** Whether a page of ours did, by the browser's own word. */
    static boolean saysItIsOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader(SITE));
    }

    /** Answers 403; the log gets one line that names the address asked for, and nothing that was sent. */
    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.log(
                System.Logger.Level.WARNING,
                "{0} {1} from {2} refused: no page of this application sent it",
                request.getMethod(),
                request.getServletPath(),
                request.getRemoteAddr());
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
