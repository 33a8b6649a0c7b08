package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who will get what on one day, as things stand now.
 *
 * @param workingDay false: nothing is sent that day
 * @param next       the next working day after it
 * @param paused     whether the engine is paused: then nothing is sent until it is resumed
 * @param recipients by name
 * @param reminders  how many reminders they get together
 */
public record Forecast(
        LocalDate day, boolean workingDay, LocalDate next, boolean paused, List<Recipient> recipients, long reminders) {

    /**
     * A person, or a body that gets a letter.
     *
     * @param organization the person's body; null if none
     * @param email        whether it is also written by e-mail
     * @param urgent       whether something of it cannot wait for the digest
     * @param ahead        control points whose date is still to come
     * @param reasons      by step
     */
    public record Recipient(
            long id,
            String name,
            @Nullable String organization,
            Channel channel,
            boolean email,
            boolean urgent,
            long ahead,
            long today,
            long late,
            List<Reason> reasons) {}

    /**
     * Why.
     *
     * @param step   working days from the due date
     * @param points how many control points it has been reached for
     */
    public record Reason(int step, long points) {}

    /** How many reminders a day brings under the ladder that holds and under another. */
    public record Comparison(LocalDate day, long now, long then) {}
}
