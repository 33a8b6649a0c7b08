package org.ispolnenie.directory.web.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Today, for forms that live from request to request and cannot keep a clock. */
@RequestScoped
public class DirectoryDay {

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
