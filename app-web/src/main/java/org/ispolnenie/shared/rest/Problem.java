package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not served, as {@code application/problem+json} (RFC 9457).
 *
 * @param status   the HTTP status
 * @param kind     the last part of the type, {@code urn:ispolnenie:problem:<kind>}; part of the contract
 * @param detail   this case in words
 * @param instance the address, or the id under which the server's log tells more; null if not known yet
 * @param errors   the faults field by field
 */
public record Problem(int status, String kind, Message detail, @Nullable String instance, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final BiConsumer<JsonText, Messages> NOTHING_MORE = (json, words) -> {};
    private static final String TYPE = "urn:ispolnenie:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String kind, Message detail) {
        return new Problem(status, kind, detail, null, List.of());
    }

    /** The same problem at an address. */
    public Problem at(String address) {
        return new Problem(status, kind, detail, address, errors);
    }

    /** The same problem with its faults field by field. */
    public Problem with(List<FieldError> fields) {
        return new Problem(status, kind, detail, instance, fields);
    }

    /** The answer of a resource. */
    public Response response(Locale language) {
        return responseBuilder(language).build();
    }

    /** The answer of a resource with members of its own besides the standard ones. */
    public Response response(Locale language, BiConsumer<JsonText, Messages> more) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body(language, more))
                .build();
    }

    Response.ResponseBuilder responseBuilder(Locale language) {
        return Response.status(status).type(MEDIA_TYPE).entity(body(language, NOTHING_MORE));
    }

    /** The answer where no resource was reached. */
    public void send(HttpServletResponse response, Locale language) {
        byte[] body = body(language, NOTHING_MORE);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException callerGone) {
            throw new UncheckedIOException(callerGone);
        }
    }

    private byte[] body(Locale language, BiConsumer<JsonText, Messages> more) {
        Messages words = Messages.in(language);
        return JsonText.of(json -> {
            json.field("type", TYPE + kind)
                    .field("title", words.text(Message.of("shared.problem." + kind)))
                    .field("status", status)
                    .field("detail", words.text(detail))
                    .field("instance", instance)
                    .array("errors", errors, (error, fault) -> error.field("pointer", fault.pointer())
                            .field("detail", words.text(fault.reason())));
            more.accept(json, words);
        });
    }
}
