package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.shared.service.door.CodeCredential;
import org.ispolnenie.shared.service.door.CodeNeededException;
import org.jspecify.annotations.Nullable;

/**
 * Who has said the right password and no code yet. Their session is not sealed, so it lets them in nowhere: all it holds is
 * whose code may be said in it for ten minutes, as plain text and numbers that go along to another node.
 */
public final class HalfSignedIn {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String LOGIN = HalfSignedIn.class.getName() + ".login";
    private static final String STAMP = HalfSignedIn.class.getName() + ".stamp";
    private static final String SINCE = HalfSignedIn.class.getName() + ".since";

    private HalfSignedIn() {}

    static void begin(HttpServletRequest request, CodeNeededException needed) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(LOGIN, needed.login());
        session.setAttribute(STAMP, needed.stamp());
        // As the age of a session: the machine's matter, not the business clock's.
        session.setAttribute(SINCE, System.currentTimeMillis());
    }

    /** Whose code is waited for; empty if nobody's, or too long already. */
    public static Optional<String> login(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(LOGIN) instanceof String login
                        && session.getAttribute(SINCE) instanceof Long since
                        && System.currentTimeMillis() - since < LASTS.toMillis()
                ? Optional.of(login)
                : Optional.empty();
    }

    static Optional<CodeCredential> saying(String code, String address, HttpServletRequest request) {
        return login(request).flatMap(login -> Optional.ofNullable(request.getSession(false))
                .map(session -> new CodeCredential(login, String.valueOf(session.getAttribute(STAMP)), code, address)));
    }

    static void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LOGIN);
            session.removeAttribute(STAMP);
            session.removeAttribute(SINCE);
        }
    }
}
