package org.ispolnenie.shared.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.UUID;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.service.RefusedAction;

/**
 * Answers every exception that no other mapper takes. One inside a container's wrapping is answered for what it is; one
 * that nobody foresaw is logged under an id, and the caller learns the id and nothing else.
 */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedExceptionMapper.class.getName());
    private static final String FAILURE = UnexpectedExceptionMapper.class.getName();

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Context
    private Providers providers;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        return Causes.first(failure, DomainException.class)
                .map(this::byItsOwnMapper)
                .or(() -> Causes.first(failure, WebApplicationException.class).map(this::byItsOwnMapper))
                .or(() -> foreseen(failure)
                        .map(problem ->
                                problem.at(address.getRequestUri().getPath()).response(AnswerLanguage.locale(headers))))
                .or(() -> databaseAway(failure))
                .orElseGet(() -> unforeseen(failure));
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> Response byItsOwnMapper(T cause) {
        return ((ExceptionMapper<T>) providers.getExceptionMapper(cause.getClass())).toResponse(cause);
    }

    private Optional<Problem> foreseen(Throwable failure) {
        if (Causes.of(failure).anyMatch(RefusedAction::is)) {
            RefusedAction.tell(request);
            return Optional.of(Problem.of(
                    Response.Status.FORBIDDEN.getStatusCode(), "access-denied", Message.of("shared.ROLE_MISSING")));
        }
        if (Causes.has(failure, OptimisticLockException.class)) {
            return Optional.of(Problem.of(
                    Response.Status.PRECONDITION_FAILED.getStatusCode(),
                    "stale-version",
                    Message.of("shared.CHANGED_MEANWHILE")));
        }
        return Optional.empty();
    }

    /** The database is away, or too busy to take this: nothing was done, the same call may be repeated. */
    private Optional<Response> databaseAway(Throwable failure) {
        return DatabaseAway.behind(failure).map(away -> {
            DatabaseAway.tell(away);
            return Problem.of(
                            Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                            "unavailable",
                            Message.of("shared.UNAVAILABLE"))
                    .at(address.getRequestUri().getPath())
                    .responseBuilder(AnswerLanguage.locale(headers))
                    .header(HttpHeaders.RETRY_AFTER, DatabaseAway.SECONDS_TO_WAIT)
                    .build();
        });
    }

    private Response unforeseen(Throwable failure) {
        String id = logged(failure);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                        "internal",
                        Message.of("shared.INTERNAL", id))
                .at("urn:uuid:" + id)
                .response(AnswerLanguage.locale(headers));
    }

    /** Logs it, once a request: the container asks for the answer to some failures twice. */
    private String logged(Throwable failure) {
        if (request.getAttribute(FAILURE) instanceof String before) {
            return before;
        }
        String id = UUID.randomUUID().toString();
        request.setAttribute(FAILURE, id);
        LOG.log(System.Logger.Level.ERROR, "Request failed, id " + id, failure);
        return id;
    }
}
