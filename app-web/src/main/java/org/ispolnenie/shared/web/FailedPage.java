package org.ispolnenie.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/** Where a person is sent whose page could not be shown. */
final class FailedPage {

    /** What a page without state posts in place of its state; to be had by anybody. */
    private static final String STATELESS = "stateless";

    private FailedPage() {}

    /** Shown by the container in place of another page; it must not lead to itself. */
    static boolean isErrorPage(FacesContext faces) {
        return request(faces).getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    /**
     * Whether the page that was posted is not known any more: it was sent before its script had run, or had been left long
     * ago, or names no page at all.
     */
    static boolean isForgotten(FacesContext faces, Throwable failure) {
        return Causes.has(failure, ViewExpiredException.class)
                || Causes.has(failure, CspException.class)
                || (PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())
                        && !UnreadablePost.isBehind(failure)
                        && STATELESS.equals(request(faces).getParameter(ResponseStateManager.VIEW_STATE_PARAM)));
    }

    /** The script of a page is sent back to it and told; whoever posts without one gets the status and a way back. */
    static void unreadable(FacesContext faces, boolean tooLarge) throws IOException {
        HttpServletRequest request = request(faces);
        if (tooLarge && PartialRedirect.isFor(request)) {
            redirect(faces, PageAddress.saying(PageAddress.TOO_LARGE, request));
        } else {
            error(
                    faces,
                    tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST,
                    null);
        }
    }

    /** Half a page may have been written: nothing of it is kept. */
    static void away(FacesContext faces) {
        var external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            AwayPage.send(request(faces), (HttpServletResponse) external.getResponse());
        }
        faces.responseComplete();
    }

    static void error(FacesContext faces, int status, @Nullable String id) throws IOException {
        var external = faces.getExternalContext();
        HttpServletRequest request = request(faces);
        if (PartialRedirect.isFor(request)) {
            redirect(
                    faces,
                    external.getRequestContextPath() + "/error.xhtml?status=" + status
                            + (id == null ? "" : "&id=" + id));
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            request.setAttribute(ErrorView.ID, id);
            request.setAttribute(ErrorView.PAGE, PageAddress.of(request));
            external.responseSendError(status, "");
        }
        faces.responseComplete();
    }

    /** Not by Faces, which reads the parameters of the post for it: there may be none that can be read. */
    static void redirect(FacesContext faces, String address) throws IOException {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (PartialRedirect.isFor(request(faces))) {
            PartialRedirect.send(response, address);
        } else {
            response.sendRedirect(address);
        }
        faces.responseComplete();
    }

    static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
