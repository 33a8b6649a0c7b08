package org.ispolnenie.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.place.PartialRedirect;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Where every failure of a page ends. A refusal of an action is a message on the same page; a page that cannot be shown
 * is a plain 403 or 404; a page that is not known any more starts anew at its own address and says so; a post that cannot
 * be read is a 400 or 413; anything else is logged under an id that is shown.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

    /** What a page without state posts in place of its state; to be had by anybody. */
    private static final String STATELESS = "stateless";

    public PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            try {
                answer(faces, failure);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure) throws IOException {
        if (isErrorPage(faces)) {
            LOG.log(Level.WARNING, "an error page without its menu: {0}", String.valueOf(failure));
            request(faces).setAttribute(ErrorView.FAILED, true);
            faces.responseComplete();
        } else if (isForgotten(faces, failure)) {
            if (!faces.getResponseComplete()) {
                redirect(faces, PageAddress.saying(PageAddress.EXPIRED, request(faces)));
            }
        } else if (Causes.has(failure, FileNotFoundException.class) && faces.getResponseComplete()) {
            // Faces has answered with a 404; that somebody asks for what is not there is no news.
            LOG.log(Level.FINE, "no such page", failure);
        } else if (faces.getResponseComplete()) {
            LOG.log(Level.WARNING, "failed after the answer was sent", failure);
        } else if (UnreadablePost.isBehind(failure)) {
            unreadable(faces, UnreadablePost.isTooLarge(failure));
        } else if (DatabaseAway.behind(failure).isPresent()) {
            DatabaseAway.tell(DatabaseAway.behind(failure).get());
            away(faces);
        } else {
            Optional<DomainException> refusal = Refusals.behind(failure);
            boolean canStay = faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
            if (refusal.isPresent() && canStay && faces.isPostback()) {
                Refusals.show(
                        refusal.get(), faces, CDI.current().select(Words.class).get());
                faces.renderResponse();
            } else if (refusal.isPresent()) {
                error(faces, Refusals.status(refusal.get(), request(faces)), null);
            } else {
                String id = UUID.randomUUID().toString();
                LOG.log(Level.SEVERE, "page failure " + id, failure);
                error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
            }
        }
    }

    /** Shown by the container in place of another page; it must not lead to itself. */
    private static boolean isErrorPage(FacesContext faces) {
        return request(faces).getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    /**
     * Whether the page that was posted is not known any more: it was sent before its script had run, or had been left long
     * ago, or names no page at all.
     */
    private static boolean isForgotten(FacesContext faces, Throwable failure) {
        return Causes.has(failure, ViewExpiredException.class)
                || Causes.has(failure, CspException.class)
                || (PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())
                        && !UnreadablePost.isBehind(failure)
                        && STATELESS.equals(request(faces).getParameter(ResponseStateManager.VIEW_STATE_PARAM)));
    }

    /** The script of a page is sent back to it and told; whoever posts without one gets the status and a way back. */
    private static void unreadable(FacesContext faces, boolean tooLarge) throws IOException {
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
    private static void away(FacesContext faces) {
        var external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            AwayPage.send(request(faces), (HttpServletResponse) external.getResponse());
        }
        faces.responseComplete();
    }

    private static void error(FacesContext faces, int status, @Nullable String id) throws IOException {
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
    private static void redirect(FacesContext faces, String address) throws IOException {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (PartialRedirect.isFor(request(faces))) {
            PartialRedirect.send(response, address);
        } else {
            response.sendRedirect(address);
        }
        faces.responseComplete();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** Puts the handler in its place; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
