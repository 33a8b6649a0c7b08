package org.ispolnenie.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.RefusedAction;

/** Words refusals of the domain as messages of a page: the one place that does. */
final class Refusals {

    private Refusals() {}

    /** The refusal behind a failure; empty if the failure is none. */
    static Optional<DomainException> behind(Throwable failure) {
        return Causes.of(failure).flatMap(Refusals::told).findFirst();
    }

    private static Stream<DomainException> told(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return Stream.of(refusal);
        }
        if (RefusedAction.is(cause)) {
            return Stream.of(new AccessDeniedException(Message.of("shared.ACCESS_DENIED")));
        }
        return cause instanceof OptimisticLockException
                ? Stream.of(new StaleVersionException(Message.of("shared.CHANGED_MEANWHILE")))
                : Stream.empty();
    }

    /** What HTTP says of a refusal; of a missing right the log hears too. */
    static int status(DomainException refusal, HttpServletRequest request) {
        if (refusal instanceof AccessDeniedException) {
            RefusedAction.tell(request);
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (refusal instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof ValidationException
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_CONFLICT;
    }

    static void show(DomainException refusal, FacesContext faces, Words words) {
        if (refusal instanceof AccessDeniedException) {
            RefusedAction.tell((HttpServletRequest) faces.getExternalContext().getRequest());
        }
        Messages messages = Messages.in(faces.getViewRoot().getLocale());
        if (refusal instanceof ValidationException invalid) {
            for (FieldError error : invalid.errors()) {
                add(faces, FacesMessage.SEVERITY_ERROR, field(faces, error, words) + messages.text(error.reason()));
            }
        } else {
            add(faces, FacesMessage.SEVERITY_ERROR, messages.text(refusal.reason()));
        }
    }

    static void add(FacesContext faces, Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The field's label, from the last word of the pointer: the word of the page's feature, or the one for all pages. */
    static String field(FacesContext faces, FieldError error, Words words) {
        String feature = faces.getViewRoot().getViewId().split("/")[1];
        String key = "field." + error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return Stream.of(feature, "shared")
                .map(bundle -> words.text(bundle, key))
                .filter(label -> !label.equals(key))
                .map(label -> label + ": ")
                .findFirst()
                .orElse("");
    }
}
