package org.ispolnenie.shared.service;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;

/**
 * Somebody asked for what is not theirs: one line of the log says who and where, and nothing that was sent. The audit has it,
 * too, with the kind of page or resource: what follows in an address may be a login.
 */
public final class RefusedAction {

    private static final System.Logger LOG = System.getLogger(RefusedAction.class.getName());

    private static final String TOLD = RefusedAction.class.getName();

    private static final Pattern KIND = Pattern.compile("/api/v1/[a-z-]+|/[a-z-]+(/[a-z-]+(\\.xhtml)?)?");

    private RefusedAction() {}

    /** Whether this is how the container refuses a call to a service. */
    public static boolean is(Throwable failure) {
        return failure instanceof EJBAccessException || failure instanceof AccessLocalException;
    }

    /**
     * Says so, of a request by whom it was made, by its method and its address without the query; once a request, though the
     * container asks for the answer to some failures twice.
     */
    public static void tell(HttpServletRequest request) {
        if (request.getAttribute(TOLD) != null) {
            return;
        }
        request.setAttribute(TOLD, true);
        Principal caller = request.getUserPrincipal();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} {1} of {2} refused: no right to it",
                request.getMethod(),
                request.getRequestURI(),
                caller == null ? "nobody" : caller.getName());
        CDI.current()
                .select(AuditTrail.class)
                .get()
                .writeWithinReason(
                        AuditNote.of("ACCESS_DENIED", AuditEntity.REQUEST, kind(request))
                                .with("method", request.getMethod()),
                        caller == null ? null : caller.getName());
    }

    private static String kind(HttpServletRequest request) {
        Matcher kind = KIND.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return kind.lookingAt() ? kind.group() : "/";
    }
}
