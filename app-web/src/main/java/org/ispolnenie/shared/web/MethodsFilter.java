package org.ispolnenie.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers 405 and what is allowed, where a page, a file or a servlet of ours is asked in a way that it does not know. Without
 * it a page would be shown for any method there is. REST says so itself.
 */
@WebFilter("/*")
public class MethodsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a page answers to, and anything else that is for people. */
    public static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "OPTIONS", "POST");

    private static final Set<String> OF_FILES = Set.of("GET", "HEAD", "OPTIONS");

    /** By the class of the servlet: what it has written is looked at once. */
    private static final Map<String, Set<String>> WRITTEN = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> allowed = allowed(request);
        if (allowed.isEmpty()
                || allowed.contains(request.getMethod()) && !request.getMethod().equals("OPTIONS")) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getMethod().equals("OPTIONS")) {
            allow(response, allowed);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            refuse(response, allowed);
        }
    }

    /** 405 with what is allowed. */
    public static void refuse(HttpServletResponse response, Set<String> allowed) throws IOException {
        allow(response, allowed);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static void allow(HttpServletResponse response, Set<String> allowed) {
        response.setHeader("Allow", String.join(", ", new TreeSet<>(allowed)));
    }

    /** What the servlet of the request answers to; empty where it is none of ours. */
    private static Set<String> allowed(HttpServletRequest request) {
        @Nullable String name = request.getHttpServletMapping().getServletName();
        @Nullable
        ServletRegistration servlet =
                name == null ? null : request.getServletContext().getServletRegistration(name);
        if (request.getServletPath().equals("/")
                || servlet != null && servlet.getMappings().contains("*.xhtml")) {
            return OF_PAGES;
        }
        if ("default".equals(name)) {
            return OF_FILES;
        }
        return servlet == null
                ? Set.of()
                : WRITTEN.computeIfAbsent(String.valueOf(servlet.getClassName()), MethodsFilter::written);
    }

    /** The methods that a servlet of ours has its own way to answer. */
    private static Set<String> written(String servlet) {
        Class<?> type;
        try {
            type = Class.forName(servlet, false, MethodsFilter.class.getClassLoader());
        } catch (ClassNotFoundException ofTheContainer) {
            return Set.of();
        }
        Set<String> methods =
                Arrays.stream(type.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
        if (type.getClassLoader() != MethodsFilter.class.getClassLoader()
                || !HttpServlet.class.isAssignableFrom(type)
                || methods.contains("service")) {
            return Set.of();
        }
        Set<String> allowed = new TreeSet<>(Set.of("OPTIONS"));
        if (methods.contains("doGet")) {
            allowed.addAll(OF_FILES);
        }
        if (methods.contains("doPost")) {
            allowed.add("POST");
        }
        return allowed;
    }
}
