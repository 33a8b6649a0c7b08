package org.ispolnenie.shared.rest;

import jakarta.ws.rs.core.Response;
import org.ispolnenie.shared.domain.Message;

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
