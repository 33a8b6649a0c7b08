package org.ispolnenie.shared.web.place;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A redirect as the script of Faces understands it. An ordinary one would be followed by the browser behind the script's
 * back, and the person would see nothing.
 */
public final class PartialRedirect {

    private PartialRedirect() {}

    /** Whether the script of a page asks, and not the browser itself. */
    public static boolean isFor(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    public static void send(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                .append(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                .append("\"></redirect></partial-response>");
    }
}
