package org.ispolnenie.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Takes {@code ?language=en} of any page: remembers it in a cookie and shows the same page again without it. */
@WebFilter("/*")
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        boolean asks = query != null && request.getMethod().equals("GET");
        String asked = asks ? request.getParameter(Language.COOKIE) : null;
        if (query == null
                || asked == null
                || Language.offered(Locale.forLanguageTag(asked)).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Cookie cookie = new Cookie(Language.COOKIE, Locale.forLanguageTag(asked).getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String rest = query.replaceAll("(^|&)" + Language.COOKIE + "=[^&]*", "").replaceFirst("^&", "");
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }
}
