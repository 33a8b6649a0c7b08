package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** When the session of this request will end, so that its pages can warn in time; in seconds from now. */
@Named
@RequestScoped
public class SessionEnd {

    @Inject
    private HttpServletRequest request;

    /** If nobody does anything. */
    public long getIdle() {
        @Nullable HttpSession session = request.getSession(false);
        return session == null ? 0 : Math.min(session.getMaxInactiveInterval(), getLatest());
    }

    /** However busy it is. */
    public long getLatest() {
        return Math.max(0, SessionSeal.left(request).toSeconds());
    }
}
