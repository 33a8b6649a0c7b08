package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** What a caller is told in JSON, with the version of the thing as its tag; kept for a repetition of the call. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** About something that has no version. */
    public static Answer ok(Consumer<JsonText> fields) {
        return ok(null, fields);
    }

    public static Answer ok(@Nullable Long version, Consumer<JsonText> fields) {
        return of(Response.Status.OK, null, version, fields);
    }

    /**
     * Something new.
     *
     * @param location its address, relative to the REST interface
     */
    public static Answer created(String location, @Nullable Long version, Consumer<JsonText> fields) {
        return of(Response.Status.CREATED, location, version, fields);
    }

    public static Answer of(
            Response.Status status, @Nullable String location, @Nullable Long version, Consumer<JsonText> fields) {
        return Answer.of(
                status.getStatusCode(),
                location,
                version == null ? null : Seen.tag(version),
                new String(JsonText.of(fields), StandardCharsets.UTF_8));
    }

    /** The answer with its headers. */
    public static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.repeated()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
