package org.ispolnenie.shared.web.security;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;

/**
 * Sends a browser to the sign-in page, and says where to go from there: back to the page that was asked for, or posted. A
 * page is sent by a redirect, the script of a page by a partial response that redirects. Who was signed in reads there that
 * the session has ended.
 */
final class SignInRedirect {

    private static final String SIGN_IN = "/sign-in.xhtml";

    private SignInRedirect() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        String address = address(request);
        try {
            if (PartialRedirect.isFor(request)) {
                PartialRedirect.send(response, address);
            } else {
                response.sendRedirect(address);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private static String address(HttpServletRequest request) {
        String signIn = request.getContextPath() + SIGN_IN;
        String page = PageAddress.of(request);
        if (PageAddress.ofOurs(page, request.getContextPath()).isEmpty()) {
            return signIn;
        }
        boolean ended = SessionSeal.isCarried(request) || !request.getMethod().equals("GET");
        return signIn + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                + (ended ? "&" + PageAddress.ENDED + "=true" : "");
    }
}
