package org.ispolnenie.schoolsupport.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day a page is asked for. Beans that outlive a request cannot keep the clock itself. */
@Named
@RequestScoped
public class PageDay {

    @Inject
    private Clock clock;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public ZoneId getZone() {
        return clock.getZone();
    }
}
