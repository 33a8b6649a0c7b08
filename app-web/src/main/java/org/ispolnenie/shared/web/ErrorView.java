package org.ispolnenie.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what went wrong with a page that cannot be shown. */
@Named
@RequestScoped
public class ErrorView {

    /** The request attribute that carries the id a failure was logged under. */
    static final String ID = ErrorView.class.getName();

    /** The request attribute that carries the address of the page that was posted in vain. */
    static final String PAGE = ErrorView.class.getName() + ".page";

    /** The request attribute that says that this page itself could not be shown with all that stands around it. */
    public static final String FAILED = ErrorView.class.getName() + ".failed";

    private static final List<String> WORDED = List.of("400", "403", "404", "405", "409", "413", "503");

    @Inject
    private HttpServletRequest request;

    /** The part of the keys that tells this kind of error from the others: 403, 404 …; one of the server is a 500. */
    public String getKind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String code = status == null ? request.getParameter("status") : status.toString();
        if ("501".equals(code)) {
            return "405";
        }
        if (code == null || WORDED.contains(code)) {
            return code == null ? "404" : code;
        }
        return code.matches("4\\d\\d") ? "400" : "500";
    }

    /** Whether to show it without the menu and what else asks the database: trying to, it failed before. */
    public boolean isBare() {
        return request.getAttribute(FAILED) != null;
    }

    /** The page to go back to, where what was typed is kept; null if there is none. */
    public @Nullable String getPage() {
        return request.getAttribute(PAGE) instanceof String page && getKind().equals("413") ? page : null;
    }

    /** The id the failure was logged under; null if it was not. */
    public @Nullable String getId() {
        return Optional.ofNullable(request.getAttribute(ID))
                .map(Object::toString)
                .or(() -> Optional.ofNullable(request.getParameter("id")).filter(id -> id.matches("[0-9a-f-]{36}")))
                .orElse(null);
    }
}
