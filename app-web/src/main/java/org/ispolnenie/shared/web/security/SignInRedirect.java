package org.ispolnenie.shared.web.security;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a browser to the sign-in page: a page by a redirect, a Faces ajax request by a partial response that redirects. */
final class SignInRedirect {

    private static final String SIGN_IN = "/sign-in.xhtml";

    private SignInRedirect() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        String page = request.getContextPath() + SIGN_IN;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                        .append(page)
                        .append("\"></redirect></partial-response>");
            } else {
                RequestedPage.remember(request);
                response.sendRedirect(page);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }
}
