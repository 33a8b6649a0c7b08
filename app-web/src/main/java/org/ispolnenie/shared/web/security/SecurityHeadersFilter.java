package org.ispolnenie.shared.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Puts the {@link SecurityHeaders} on every answer, and lets nothing through by which another site would have a browser
 * change something here; mapped in {@code web.xml}.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && !READING.contains(request.getMethod())
                && ForeignSite.sent(request)) {
            ForeignSite.refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
