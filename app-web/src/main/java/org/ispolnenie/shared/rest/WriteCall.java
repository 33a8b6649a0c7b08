package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/** A call that changes something, seen as an attempt that may be repeated under its {@code Idempotency-Key}. */
public final class WriteCall {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @Context
    private SecurityContext security;

    /** The call with this body as an attempt. */
    public Attempt attempt(byte[] body) {
        @Nullable String key = headers.getHeaderString("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw ValidationException.of("/Idempotency-Key", Message.of("shared.BAD_KEY"));
        }
        return new Attempt(security.getUserPrincipal().getName(), key, hash(body));
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

    private String hash(byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String asked = request.getMethod() + " " + address.getRequestUri().getRawPath() + "?"
                    + address.getRequestUri().getRawQuery();
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
