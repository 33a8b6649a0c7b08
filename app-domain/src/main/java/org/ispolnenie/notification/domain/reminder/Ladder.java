package org.ispolnenie.notification.domain.reminder;

import static org.ispolnenie.notification.domain.reminder.ReminderRole.CHAIR;
import static org.ispolnenie.notification.domain.reminder.ReminderRole.COMMITTEE_HEAD;
import static org.ispolnenie.notification.domain.reminder.ReminderRole.CONTROLLER;
import static org.ispolnenie.notification.domain.reminder.ReminderRole.HEAD;
import static org.ispolnenie.notification.domain.reminder.ReminderRole.RESPONSIBLE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/**
 * The steps at which people are reminded of a due date, from the first before it to the last after it. It belongs to a
 * rule set; its newest edition holds for every open control point of that rule set.
 *
 * @param ruleSet the code of the rule set
 * @param edition 0 for the ladder as delivered, 1 for the first that was made
 * @param act     the act or order it follows
 * @param steps   in the order of their days, one for each offset
 */
public record Ladder(String ruleSet, int edition, String act, List<LadderStep> steps) {

    public Ladder {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(LadderStep::offset))
                .toList();
        if (steps.stream().map(LadderStep::offset).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("two steps of one day: " + steps);
        }
    }

    /** The ladder as delivered; the same for every rule set until somebody makes another. */
    public static Ladder delivered(String ruleSet) {
        return new Ladder(
                ruleSet,
                0,
                "Порядок напоминаний, поставленный с системой",
                List.of(
                        new LadderStep(-30, Set.of(RESPONSIBLE), true, false, false),
                        new LadderStep(-10, Set.of(RESPONSIBLE), true, true, false),
                        new LadderStep(-3, Set.of(RESPONSIBLE, HEAD), true, false, false),
                        new LadderStep(-1, Set.of(RESPONSIBLE), true, false, true),
                        new LadderStep(0, Set.of(RESPONSIBLE, CONTROLLER), true, false, true),
                        new LadderStep(1, Set.of(RESPONSIBLE, HEAD, CONTROLLER), true, true, true),
                        new LadderStep(5, Set.of(RESPONSIBLE, HEAD, CONTROLLER, CHAIR), true, false, false),
                        new LadderStep(
                                10, Set.of(RESPONSIBLE, HEAD, CONTROLLER, CHAIR, COMMITTEE_HEAD), true, true, false)));
    }

    /**
     * The day of a step. A due date on a non-working day counts as the working day before it for the steps up to it: nobody
     * is reminded on a day off, and the day before it is still in time.
     */
    public static LocalDate dayOf(LadderStep step, LocalDate due, WorkingCalendar calendar) {
        if (step.offset() > 0) {
            return calendar.plusWorkingDays(due, step.offset());
        }
        LocalDate day = calendar.isWorkingDay(due) ? due : calendar.precedingWorkingDay(due);
        for (int i = 0; i > step.offset(); i--) {
            day = calendar.precedingWorkingDay(day);
        }
        return day;
    }

    /**
     * Of the steps whose day has come the last one for each role: after an outage that is the one thing to tell.
     *
     * @param extensionPending whether a later date is being decided: once the date is past, nothing is told meanwhile
     */
    public Map<ReminderRole, LadderStep> lastFor(
            LocalDate day, LocalDate due, boolean extensionPending, WorkingCalendar calendar) {
        Map<ReminderRole, LadderStep> last = new EnumMap<>(ReminderRole.class);
        reached(day, due, extensionPending, calendar).forEach(step -> step.to().forEach(role -> last.put(role, step)));
        return last;
    }

    /** The last step with a letter to the responsible body whose day has come. */
    public Optional<LadderStep> lastLetter(
            LocalDate day, LocalDate due, boolean extensionPending, WorkingCalendar calendar) {
        return reached(day, due, extensionPending, calendar).stream()
                .filter(step -> step.letter() && step.to().contains(RESPONSIBLE))
                .reduce((earlier, later) -> later);
    }

    private List<LadderStep> reached(LocalDate day, LocalDate due, boolean extensionPending, WorkingCalendar calendar) {
        return steps.stream()
                .filter(step -> !extensionPending || step.offset() <= 0 && !day.isAfter(due))
                .filter(step -> !dayOf(step, due, calendar).isAfter(day))
                .toList();
    }

    /** The first day after this one on which a step falls; {@link Assignment#NEVER} after the last. */
    public LocalDate nextAfter(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        return steps.stream()
                .map(step -> dayOf(step, due, calendar))
                .filter(next -> next.isAfter(day))
                .findFirst()
                .orElse(Assignment.NEVER);
    }

    /** Whether a step falls on exactly this day. */
    public boolean hasStepOn(LocalDate day, LocalDate due, WorkingCalendar calendar) {
        return steps.stream().anyMatch(step -> dayOf(step, due, calendar).equals(day));
    }
}
