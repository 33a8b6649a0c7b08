package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.StorageFullException;
import org.ispolnenie.shared.domain.UnavailableException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.RefusedAction;

/** Answers a refusal of the domain with a problem (RFC 9457). */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int INSUFFICIENT_STORAGE = 507;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(DomainException refusal) {
        if (refusal instanceof AccessDeniedException) {
            RefusedAction.tell(request);
        }
        return problem(refusal).at(address.getRequestUri().getPath()).response(AnswerLanguage.locale(headers));
    }

    private static Problem problem(DomainException refusal) {
        if (refusal instanceof ValidationException faulty) {
            return Problem.of(UNPROCESSABLE, "validation", refusal.reason()).with(faulty.errors());
        }
        if (refusal instanceof NotFoundException) {
            return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "not-found", refusal.reason());
        }
        if (refusal instanceof AccessDeniedException) {
            return Problem.of(Response.Status.FORBIDDEN.getStatusCode(), "access-denied", refusal.reason());
        }
        if (refusal instanceof ConflictException) {
            return Problem.of(Response.Status.CONFLICT.getStatusCode(), "conflict", refusal.reason());
        }
        if (refusal instanceof StaleVersionException) {
            return Problem.of(Response.Status.PRECONDITION_FAILED.getStatusCode(), "stale-version", refusal.reason());
        }
        if (refusal instanceof VersionNeededException) {
            return Problem.of(PRECONDITION_REQUIRED, "version-needed", refusal.reason());
        }
        if (refusal instanceof StorageFullException) {
            return Problem.of(INSUFFICIENT_STORAGE, "storage-full", refusal.reason());
        }
        if (refusal instanceof UnavailableException) {
            return Problem.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), "unavailable", refusal.reason());
        }
        return Problem.of(UNPROCESSABLE, "refused", refusal.reason());
    }
}
