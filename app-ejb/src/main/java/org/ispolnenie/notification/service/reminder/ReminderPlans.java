package org.ispolnenie.notification.service.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.StaffReader;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/** The plan of a day, with the calendar, the ladders and the people as they are known now. */
@ApplicationScoped
public class ReminderPlans {

    @Inject
    private CalendarQueries calendar;

    @Inject
    private LadderRepository ladders;

    @Inject
    private StaffReader staff;

    @Inject
    private EngineRepository engine;

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    private Clock clock;

    /** The plan of the reminding day. */
    public ReminderPlan now() {
        return of(remindingDay());
    }

    /** The plan of a day. */
    public ReminderPlan of(LocalDate day) {
        return of(day, ladders.newest());
    }

    /** The plan of a day with other ladders than those that hold, to see what they would do. */
    public ReminderPlan of(LocalDate day, Map<String, Ladder> otherLadders) {
        return new ReminderPlan(day, known(), otherLadders, staff.staffOn(day), rulesInForce());
    }

    /** The code of the rule set in force: measures were dated by it, and go by its ladder. */
    public String rulesInForce() {
        return ruleSets.inForce().code();
    }

    /** The last working day whose time of sending has come: what is due by then is told. */
    public LocalDate remindingDay() {
        return remindingDay(clock.instant(), engine.engine().sendFrom());
    }

    private LocalDate remindingDay(Instant now, LocalTime sendFrom) {
        ZonedDateTime here = now.atZone(clock.getZone());
        LocalDate today = here.toLocalDate();
        boolean begun = known().isWorkingDay(today) && !here.toLocalTime().isBefore(sendFrom);
        return begun ? today : known().precedingWorkingDay(today);
    }

    /** The working day after the reminding day: when the next digest is told. */
    public LocalDate nextDay() {
        return known().followingWorkingDay(remindingDay());
    }

    /** The due dates, of whatever rule set, on which a step falls on exactly the day of the plan. */
    public Set<LocalDate> datesWithStep(ReminderPlan plan) {
        Set<LocalDate> dues = new TreeSet<>();
        ruleSets.codes().forEach(ruleSet -> dues.addAll(plan.datesWithStep(ruleSet)));
        return dues;
    }

    public LocalDate workingDayAfter(LocalDate day) {
        return known().followingWorkingDay(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return known().isWorkingDay(day);
    }

    private WorkingCalendar known() {
        return calendar.known().knownOn(LocalDate.now(clock));
    }
}
