package org.ispolnenie.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
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

/**
 * Where every failure of a page ends. A refusal of an action is a message on the same page; a page that cannot be shown
 * is a plain 403 or 404; a page that is not known any more starts anew at its own address and says so; a post that cannot
 * be read is a 400 or 413; anything else is logged under an id that is shown.
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
        if (FailedPage.isErrorPage(faces)) {
            LOG.log(Level.WARNING, "an error page without its menu: {0}", String.valueOf(failure));
            FailedPage.request(faces).setAttribute(ErrorView.FAILED, true);
            faces.responseComplete();
        } else if (FailedPage.isForgotten(faces, failure)) {
            if (!faces.getResponseComplete()) {
                FailedPage.redirect(faces, PageAddress.saying(PageAddress.EXPIRED, FailedPage.request(faces)));
            }
        } else if (Causes.has(failure, FileNotFoundException.class) && faces.getResponseComplete()) {
            // Faces has answered with a 404; that somebody asks for what is not there is no news.
            LOG.log(Level.FINE, "no such page", failure);
        } else if (faces.getResponseComplete()) {
            LOG.log(Level.WARNING, "failed after the answer was sent", failure);
        } else if (UnreadablePost.isBehind(failure)) {
            FailedPage.unreadable(faces, UnreadablePost.isTooLarge(failure));
        } else if (DatabaseAway.behind(failure).isPresent()) {
            DatabaseAway.tell(DatabaseAway.behind(failure).get());
            FailedPage.away(faces);
        } else {
            Optional<DomainException> refusal = Refusals.behind(failure);
            boolean canStay = faces.getViewRoot() != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
            if (refusal.isPresent() && canStay && faces.isPostback()) {
                Refusals.show(
                        refusal.get(), faces, CDI.current().select(Words.class).get());
                faces.renderResponse();
            } else if (refusal.isPresent()) {
                FailedPage.error(faces, Refusals.status(refusal.get(), FailedPage.request(faces)), null);
            } else {
                String id = UUID.randomUUID().toString();
                LOG.log(Level.SEVERE, "page failure " + id, failure);
                FailedPage.error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
            }
        }
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
