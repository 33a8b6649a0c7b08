package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The session of this request. */
@RequestScoped
public class OwnSession {

    @Inject
    private HttpServletRequest request;

    /** Stands for it where sessions are kept; null: there is none. */
    public @Nullable String key() {
        return SessionSeal.key(request).orElse(null);
    }
}
