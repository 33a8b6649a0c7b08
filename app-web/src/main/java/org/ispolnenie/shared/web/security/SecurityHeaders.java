package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser: take the type as said, show it in nobody's frame, tell other sites nothing. Pages
 * get their content policy from PrimeFaces, which knows the nonces of its scripts; everything else may load nothing.
 */
final class SecurityHeaders {

    private static final String YEAR = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    /** Pages show what is not for the next person at the same browser; their styles and scripts may be kept. */
    private static boolean isPage(String path) {
        return (path.endsWith(".xhtml") || path.endsWith("/")) && !path.contains("/jakarta.faces.resource/");
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (ProgramPaths.includes(request)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Cache-Control", "no-store");
        } else if (isPage(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
    }
}
