package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/** Who changes the calendar, as it is recorded: the name they are signed in with, a deputy's with their principal's. */
@RequestScoped
public class Author {

    @Inject
    private SecurityContext security;

    private @Nullable String known;

    /** Somebody who is known beforehand. */
    public static Author of(String signature) {
        Author author = new Author();
        author.known = signature;
        return author;
    }

    /** What they do now, as it is recorded. */
    @PermitAll
    public Act acts(Instant now) {
        return new Act(known == null ? security.getCallerPrincipal().getName() : known, now);
    }
}
