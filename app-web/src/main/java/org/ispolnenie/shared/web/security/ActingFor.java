package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ispolnenie.shared.service.ActForCredential;
import org.jspecify.annotations.Nullable;

/** For whom the person of a session has chosen to act; whether they may is asked again on every request. */
public final class ActingFor {

    private static final String CHOICE = ActingFor.class.getName();

    private ActingFor() {}

    public static void begin(HttpServletRequest request, String person, String principal) {
        request.getSession().setAttribute(CHOICE, new ActForCredential(person, principal));
    }

    public static void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CHOICE);
        }
    }

    static @Nullable ActForCredential in(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CHOICE) instanceof ActForCredential chosen ? chosen : null;
    }
}
