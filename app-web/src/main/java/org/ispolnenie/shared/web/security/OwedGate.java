package org.ispolnenie.shared.web.security;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.service.OwedPassword;
import org.ispolnenie.shared.service.door.OwedSecondFactor;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;
import org.jspecify.annotations.Nullable;

/**
 * Stops whoever owes something before anything else, whatever they ask for but the place where it is made good: a browser
 * is led there, a program reads what to do. Addresses are compared as they were sent, so that none slips through by another
 * spelling.
 */
public enum OwedGate {
    /** A password of their own. */
    PASSWORD(
            OwedPassword.GROUP,
            "password-change-needed",
            Message.of("shared.PASSWORD_OWED"),
            "/directory/password.xhtml",
            "/api/v1/me/password"),
    /** A second factor; no program sets one up. */
    SECOND_FACTOR(
            OwedSecondFactor.GROUP,
            "second-factor-setup-needed",
            Message.of("shared.SECOND_FACTOR_OWED"),
            "/directory/second-factor.xhtml",
            null);

    private static final Set<String> OPEN_TO_ALL = Set.of("/sign-out", "/session", "/error", "/error.xhtml");

    private final String group;
    private final String problem;
    private final Message told;
    private final String page;
    private final @Nullable String call;

    OwedGate(String group, String problem, Message told, String page, @Nullable String call) {
        this.group = group;
        this.problem = problem;
        this.told = told;
        this.page = page;
        this.call = call;
    }

    /** The gate a caller stands before; empty if they owe nothing. */
    static Optional<OwedGate> before(CredentialValidationResult caller) {
        return Arrays.stream(values())
                .filter(gate -> caller.getCallerGroups().contains(gate.group))
                .findFirst();
    }

    /** Whether who asks owes anything; known of pages only. */
    public static boolean isAnyOwed(HttpServletRequest request) {
        return Arrays.stream(values()).anyMatch(gate -> gate.isOwed(request));
    }

    /** Whether who asks owes this; known of pages only. */
    public boolean isOwed(HttpServletRequest request) {
        return request.getAttribute(problem) != null;
    }

    void mark(HttpServletRequest request) {
        request.setAttribute(problem, true);
    }

    boolean stopsPage(HttpServletRequest request) {
        String path = path(request);
        return !path.equals(page) && !OPEN_TO_ALL.contains(path);
    }

    boolean stopsCall(HttpServletRequest request) {
        return !path(request).equals(call);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** To the page where it is made good, and on from there to the one that was asked for. */
    AuthenticationStatus lead(HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
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

    private String address(HttpServletRequest request) {
        String gate = request.getContextPath() + page;
        String asked = PageAddress.of(request);
        return PageAddress.ofOurs(asked, request.getContextPath()).isEmpty()
                ? gate
                : gate + "?page=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.set(request, response);
        Problem.of(HttpServletResponse.SC_FORBIDDEN, problem, told)
                .at(request.getRequestURI())
                .send(response, AnswerLanguage.locale(request));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
