package org.ispolnenie.redating.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** The due date that the day of an event gives a decision, by the rules of its protocol and today's calendar. */
@ApplicationScoped
public class EventDates {

    private static final int LONGEST_YEARS = 10;

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Clock clock;

    /**
     * @param day the day of the event, or the due date itself
     * @throws ConflictException   if the words give dates of their own
     * @throws ValidationException if the date would lie before the meeting, or years after it
     */
    DatedDecision of(AwaitedDate decision, LocalDate day) {
        LocalDate meeting = decision.protocol().meetingDate();
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(meeting.plusYears(LONGEST_YEARS)) || day.isBefore(meeting.minusYears(LONGEST_YEARS))) {
            throw ValidationException.of("/date", Message.of("assignment.EVENT_TOO_FAR", day, LONGEST_YEARS, meeting));
        }
        DueDate date = ruleSets.of(decision.protocol().rules())
                .dueDateBy(day, decision.deadline(), meeting, calendar.known().knownOn(today))
                .orElseThrow(() -> new ConflictException(Message.of(
                        "assignment.WORDS_GIVE_DATE", decision.deadline().asWritten())));
        if (date.stated().isBefore(meeting)) {
            throw ValidationException.of("/date", Message.of("assignment.DUE_BEFORE_MEETING", date.stated(), meeting));
        }
        int points = decision.entered() == null ? decision.waiting() : decision.movable() + decision.waiting();
        return new DatedDecision(decision, date, points, date.effective().isBefore(today));
    }
}
