package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are for programs: REST and SOAP. */
public final class ProgramPaths {

    private ProgramPaths() {}

    public static boolean includes(HttpServletRequest request) {
        return includes(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean includes(String path) {
        return isUnder(path, "/api") || isUnder(path, "/services");
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
