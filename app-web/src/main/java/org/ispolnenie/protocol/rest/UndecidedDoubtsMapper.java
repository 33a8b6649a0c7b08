package org.ispolnenie.protocol.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ispolnenie.protocol.domain.UndecidedDoubtsException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;

/** Approval waits: the problem lists the doubts, each under the id it is decided by. */
@Provider
public class UndecidedDoubtsMapper implements ExceptionMapper<UndecidedDoubtsException> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(UndecidedDoubtsException refusal) {
        return Problem.of(Response.Status.CONFLICT.getStatusCode(), "undecided-doubts", refusal.reason())
                .with(refusal.doubts().stream()
                        .map(doubt ->
                                new FieldError("/anomalies/" + Json.encodePointer(doubt.anomalyId()), doubt.message()))
                        .toList())
                .at(address.getRequestUri().getPath())
                .response(
                        AnswerLanguage.locale(headers),
                        (json, words) -> json.array("anomalies", refusal.doubts(), (anomaly, doubt) -> anomaly.field(
                                        "id", doubt.anomalyId())
                                .field("itemNumber", doubt.itemNumber())
                                .field("message", words.text(doubt.message()))));
    }
}
