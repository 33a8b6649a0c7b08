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

    private static final List<String> WORDED = List.of("400", "403", "404", "409", "413");

    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public ErrorView() {}

    @Inject
    public ErrorView(HttpServletRequest request) {
        this.request = request;
    }

    /** The part of the keys that tells this kind of error from the others: 403, 404 …, else 500. */
    public String getKind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String code = status == null ? request.getParameter("status") : status.toString();
        return code != null && WORDED.contains(code) ? code : "500";
    }

    /** The id the failure was logged under; null if it was not. */
    public @Nullable String getId() {
        return Optional.ofNullable(request.getAttribute(ID))
                .map(Object::toString)
                .or(() -> Optional.ofNullable(request.getParameter("id")).filter(id -> id.matches("[0-9a-f-]{36}")))
                .orElse(null);
    }
}
