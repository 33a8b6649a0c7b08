package org.ispolnenie.protocol.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;

/** The file handed in cannot be read: what is wrong with it, by type and in words. */
@Provider
public class UnreadableDocumentMapper implements ExceptionMapper<UnreadableDocumentException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(UnreadableDocumentException refusal) {
        Problem problem =
                switch (refusal.problem()) {
                    case UNSUPPORTED_TYPE ->
                        Problem.of(
                                Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(),
                                "unsupported-media-type",
                                refusal.reason());
                    case TOO_LARGE ->
                        Problem.of(
                                Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                                "too-large",
                                refusal.reason());
                    default -> Problem.of(UNPROCESSABLE, "unreadable-document", refusal.reason());
                };
        return problem.at(address.getRequestUri().getPath()).response(AnswerLanguage.locale(headers));
    }
}
