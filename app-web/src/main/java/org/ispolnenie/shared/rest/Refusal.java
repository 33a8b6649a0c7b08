package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.Response;
import org.ispolnenie.shared.message.Message;

/** The request is refused before the domain hears of it: its form is wrong, not its meaning. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int PRECONDITION_REQUIRED = 428;

    private final transient Problem problem;

    private Refusal(Problem problem) {
        super(problem.detail().toString());
        this.problem = problem;
    }

    /** Not JSON, or not the JSON of this call. */
    public static Refusal malformed(Message detail) {
        return new Refusal(Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "malformed-request", detail));
    }

    /** More bytes than are taken. */
    public static Refusal tooLarge(long limit) {
        return new Refusal(Problem.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                "too-large",
                Message.of("shared.TOO_LARGE", limit)));
    }

    /** The body says to be JSON in another charset than JSON has. */
    public static Refusal notUtf8() {
        return new Refusal(Problem.of(
                Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(),
                "unsupported-media-type",
                Message.of("shared.JSON_IS_UTF8")));
    }

    /** The version the caller has seen is none of ours. */
    public static Refusal unknownTag(Message detail) {
        return new Refusal(Problem.of(Response.Status.PRECONDITION_FAILED.getStatusCode(), "stale-version", detail));
    }

    /** The body of a call, which is no file. */
    public static Refusal bodyTooLarge(long limit) {
        return new Refusal(Problem.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(),
                "too-large",
                Message.of("shared.BODY_TOO_LARGE", limit)));
    }

    /** The call changes something and does not say which version the caller has seen. */
    public static Refusal versionNeeded() {
        return new Refusal(Problem.of(PRECONDITION_REQUIRED, "version-needed", Message.of("shared.VERSION_NEEDED")));
    }

    /** A page of another site made the browser send this. */
    public static Refusal crossSite() {
        return new Refusal(Problem.of(
                Response.Status.FORBIDDEN.getStatusCode(), "access-denied", Message.of("shared.CROSS_SITE")));
    }

    Problem problem() {
        return problem;
    }
}
