package org.ispolnenie.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.DomainException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.ValidationException;
import org.ispolnenie.shared.service.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Where every failure of a page ends. A refusal of an action is a message on the same page; a page that cannot be shown
 * is a plain 403 or 404; an expired page starts anew and says so; anything else is logged under an id that is shown.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

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
        if (faces.getResponseComplete()) {
            LOG.log(Level.WARNING, "failed after the answer was sent", failure);
        } else if (isBehind(ViewExpiredException.class, failure) || isBehind(CspException.class, failure)) {
            // Sent before the page's script had run, or from a page that has been left: the page is shown anew.
            faces.getExternalContext().redirect(expired(faces));
            faces.responseComplete();
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
                error(faces, status(refusal.get()), null);
            } else {
                String id = UUID.randomUUID().toString();
                LOG.log(Level.SEVERE, "page failure " + id, failure);
                error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
            }
        }
    }

    private static boolean isBehind(Class<? extends FacesException> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The page that expired, asked for anew. */
    private static String expired(FacesContext faces) {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        String kept = query == null || query.contains("expired=") ? "" : query + "&";
        return request.getRequestURI() + "?" + kept + "expired=true";
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (refusal instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof ValidationException
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_CONFLICT;
    }

    /** Half a page may have been written: nothing of it is kept. */
    private static void away(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + "/");
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            AwayPage.send(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    external.getRequestLocale());
        }
        faces.responseComplete();
    }

    private static void error(FacesContext faces, int status, @Nullable String id) throws IOException {
        var external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + "/error.xhtml?status=" + status
                    + (id == null ? "" : "&id=" + id));
        } else if (!external.isResponseCommitted()) {
            external.responseReset();
            if (id != null) {
                ((HttpServletRequest) external.getRequest()).setAttribute(ErrorView.ID, id);
            }
            external.responseSendError(status, "");
        }
        faces.responseComplete();
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
