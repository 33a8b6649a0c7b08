package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.shared.web.Words;

/** Steps of the ladder in words: «за 3 рабочих дня до срока», «в день срока», «через 5 рабочих дней после срока». */
@Named
@RequestScoped
public class StepWords {

    private static final String FEATURE = "notification";

    @Inject
    private Words words;

    /** When a step comes. */
    public String when(int offset) {
        if (offset == 0) {
            return words.text(FEATURE, "stepOn");
        }
        String days = words.count(Math.abs(offset), words.text(FEATURE, "workingDayForms"));
        return words.fill(words.text(FEATURE, offset < 0 ? "stepBefore" : "stepAfter"), days);
    }

    /** So many working days. */
    public String days(int days) {
        return words.count(days, words.text(FEATURE, "workingDayForms"));
    }

    /** Whom it is for, in the order of the roles. */
    public String to(Collection<ReminderRole> roles) {
        return roles.isEmpty()
                ? ""
                : EnumSet.copyOf(roles).stream().map(words::of).collect(Collectors.joining(", "));
    }

    /** A step in one line. */
    public String line(LadderStep step) {
        return to(step.to())
                + (step.email() ? " · " + words.text(FEATURE, "byEmail") : "")
                + (step.letter() ? " · " + words.text(FEATURE, "byLetter") : "")
                + (step.urgent() ? " · " + words.text(FEATURE, "urgently") : "");
    }
}
