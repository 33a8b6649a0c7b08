package org.ispolnenie.shared.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ispolnenie.shared.message.Message;

/** Answers with a problem what JAX-RS itself refuses: no such address, method, media type. */
@Provider
public class HttpExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.ResponseBuilder answer = problem(refusal.getResponse().getStatus())
                .at(address.getRequestUri().getPath())
                .responseBuilder(AnswerLanguage.locale(headers));
        // A 405 owes the caller the methods that are allowed.
        String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Problem problem(int status) {
        String kind =
                switch (status) {
                    case 400 -> "malformed-request";
                    case 404 -> "no-such-address";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    default -> "refused";
                };
        return Problem.of(status, kind, Message.of("shared.problem.detail." + kind));
    }
}
