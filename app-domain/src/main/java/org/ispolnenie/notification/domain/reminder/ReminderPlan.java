package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/**
 * What is due on one day, worked out from dates alone: it does not matter when anybody looked last. A recipient is told the
 * last step that is for them; who has been told it already is known by the key of the {@link Reminder}.
 */
public final class ReminderPlan {

    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final Map<String, Ladder> ladders;
    private final Staff staff;
    private final String rulesInForce;
    private final Map<Situation, Steps> known = new HashMap<>();

    /** Work with the same rules and dates are all reminded alike, and there are few such dates. */
    private record Situation(String ruleSet, LocalDate due, boolean extensionPending) {}

    private record Steps(Map<ReminderRole, LadderStep> byRole, Optional<LadderStep> letter, LocalDate next) {}

    /**
     * A plan.
     *
     * @param day      a working day
     * @param calendar the calendar as known on that day
     * @param ladders  the newest by rule set; any other has the delivered one
     * @param rulesInForce the code of the rule set by whose ladder measures go
     */
    public ReminderPlan(
            LocalDate day, WorkingCalendar calendar, Map<String, Ladder> ladders, Staff staff, String rulesInForce) {
        this.day = day;
        this.calendar = calendar;
        this.ladders = Map.copyOf(ladders);
        this.staff = staff;
        this.rulesInForce = rulesInForce;
    }

    public LocalDate day() {
        return day;
    }

    public Staff staff() {
        return staff;
    }

    public String rulesInForce() {
        return rulesInForce;
    }

    /** The reminders of work that are due by the day, one for each recipient. */
    public List<Reminder> remindersOf(DueWork work) {
        Steps steps = steps(work);
        Map<Long, LadderStep> told = new LinkedHashMap<>();
        steps.byRole().forEach((role, step) -> staff.behind(role, work)
                .forEach(person -> told.merge(person, step, ReminderPlan::later)));
        List<Reminder> reminders = new ArrayList<>();
        told.forEach((person, step) -> reminders.add(reminder(work, step, person, Channel.NOTICE)));
        if (staff.needsLetters(work)) {
            steps.letter()
                    .ifPresent(step ->
                            reminders.add(reminder(work, step, work.answers().organizationId(), Channel.LETTER)));
        }
        return reminders;
    }

    /** Those of them whose step falls on exactly this day: what an engine tells that has not slept. */
    public List<Reminder> remindersOn(DueWork work) {
        Ladder ladder = ladder(work.ruleSet());
        return remindersOf(work).stream()
                .filter(reminder -> ladder.steps().stream()
                        .anyMatch(step -> step.offset() == reminder.step()
                                && Ladder.dayOf(step, work.due(), calendar).equals(day)))
                .toList();
    }

    /** The day from which work is to be looked at again. */
    public LocalDate lookAgainOn(DueWork work) {
        return steps(work).next();
    }

    /** The due dates of a rule set on which a step falls on exactly this day. */
    public List<LocalDate> datesWithStep(String ruleSet) {
        Ladder ladder = ladder(ruleSet);
        int farthest = ladder.steps().stream()
                .mapToInt(step -> Math.abs(step.offset()))
                .max()
                .orElse(0);
        return day.minusDays(reach(farthest))
                .datesUntil(day.plusDays(reach(farthest)))
                .filter(due -> ladder.hasStepOn(day, due, calendar))
                .toList();
    }

    /** How many days so many working days are at most: twice as many, and the longest holidays. */
    public static long reach(int workingDays) {
        return 2L * workingDays + 60;
    }

    private Steps steps(DueWork work) {
        return known.computeIfAbsent(
                new Situation(work.ruleSet(), work.due(), work.extensionPending()), this::workedOut);
    }

    private Steps workedOut(Situation of) {
        Ladder ladder = ladder(of.ruleSet());
        if (of.due().equals(Assignment.NEVER)) {
            return new Steps(new EnumMap<>(ReminderRole.class), Optional.empty(), Assignment.NEVER);
        }
        return new Steps(
                ladder.lastFor(day, of.due(), of.extensionPending(), calendar),
                ladder.lastLetter(day, of.due(), of.extensionPending(), calendar),
                ladder.nextAfter(day, of.due(), calendar));
    }

    private Ladder ladder(String ruleSet) {
        return ladders.getOrDefault(ruleSet, Ladder.delivered(ruleSet));
    }

    private static LadderStep later(LadderStep one, LadderStep other) {
        return one.offset() >= other.offset() ? one : other;
    }

    private static Reminder reminder(DueWork work, LadderStep step, long recipient, Channel channel) {
        return new Reminder(work.id(), work.due(), step.offset(), recipient, channel, step.urgent(), step.email());
    }
}
