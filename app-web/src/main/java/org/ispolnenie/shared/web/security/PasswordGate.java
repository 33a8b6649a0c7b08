package org.ispolnenie.shared.web.security;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;

/**
 * Stops whoever owes a password of their own, whatever they ask for but the place where it is chosen: a browser is led
 * there, a program reads what to call. Addresses are compared as they were sent, so that none slips through by another
 * spelling.
 */
public final class PasswordGate {

    /** The problem of a program that has to choose a password first. */
    static final String PROBLEM = "password-change-needed";

    private static final String PAGE = "/directory/password.xhtml";
    private static final Set<String> OPEN_PAGES = Set.of(PAGE, "/sign-out", "/session", "/error", "/error.xhtml");
    private static final String OPEN_CALL = "/api/v1/me/password";

    private PasswordGate() {}

    /** Whether who asks owes a password; known of pages only. */
    public static boolean isOwed(HttpServletRequest request) {
        return request.getAttribute(PROBLEM) != null;
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(PROBLEM, true);
    }

    static boolean stopsPage(HttpServletRequest request) {
        return !OPEN_PAGES.contains(path(request));
    }

    static boolean stopsCall(HttpServletRequest request) {
        return !path(request).equals(OPEN_CALL);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** To the page where the password is chosen, and on from there to the one that was asked for. */
    static AuthenticationStatus lead(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        SecurityHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        try {
            if (PartialRedirect.isFor(request)) {
                PartialRedirect.send(response, address(request));
            } else {
                response.sendRedirect(address(request));
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private static String address(HttpServletRequest request) {
        String gate = request.getContextPath() + PAGE;
        String page = PageAddress.of(request);
        return PageAddress.ofOurs(page, request.getContextPath()).isEmpty()
                ? gate
                : gate + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.set(request, response);
        Problem.of(HttpServletResponse.SC_FORBIDDEN, PROBLEM, Message.of("shared.PASSWORD_OWED"))
                .at(request.getRequestURI())
                .send(response, AnswerLanguage.locale(request));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
