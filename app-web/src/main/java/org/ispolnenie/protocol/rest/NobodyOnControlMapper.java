package org.ispolnenie.protocol.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ispolnenie.protocol.domain.NobodyOnControlException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;

/** Approval waits: the problem names every decision that would stand on nobody's control. */
@Provider
public class NobodyOnControlMapper implements ExceptionMapper<NobodyOnControlException> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(NobodyOnControlException refusal) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "nobody-on-control", refusal.reason())
                .with(refusal.decisions().stream()
                        .map(decision -> new FieldError(
                                "/items/" + Json.encodePointer(decision.number()),
                                NobodyOnControlException.about(decision)))
                        .toList())
                .at(address.getRequestUri().getPath())
                .response(AnswerLanguage.locale(headers));
    }
}
