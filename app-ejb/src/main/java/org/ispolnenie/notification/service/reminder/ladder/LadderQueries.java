package org.ispolnenie.notification.service.reminder.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderChange;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderLadder;
import org.ispolnenie.notification.service.reminder.ladder.LadderReader.RuleSetName;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the ladders of reminders and shows on an example what they do. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class LadderQueries {

    /** How many working days ahead a draft is compared with what holds. */
    private static final int DAYS = 10;

    @Inject
    private LadderRepository ladders;

    @Inject
    private LadderReader reader;

    @Inject
    private ForecastQueries forecast;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Clock clock;

    /** A step with its day, for one due date. */
    public record ExampleDay(LocalDate day, LadderStep step) {}

    /** The ladder in force of every rule set. */
    public List<LadderView> all() {
        return reader.ruleSets().stream().map(this::newest).toList();
    }

    /**
     * The ladder in force of a rule set.
     *
     * @throws NotFoundException if there is no such rule set
     */
    public LadderView of(String ruleSet) {
        return newest(named(ruleSet));
    }

    /** All editions of a ladder, the newest first, the delivered one last. */
    public List<LadderView> editions(String ruleSet) {
        return editions(named(ruleSet));
    }

    /** On which days a ladder would remind of a due date, by the calendar as known today. */
    public List<ExampleDay> example(LadderDraft draft, LocalDate due) {
        WorkingCalendar known = calendar.known().knownOn(LocalDate.now(clock));
        return draft.checked("", 0).steps().stream()
                .map(step -> new ExampleDay(Ladder.dayOf(step, due, known), step))
                .toList();
    }

    /** How many reminders today and the coming working days bring now, and under a draft. */
    public List<Forecast.Comparison> preview(String ruleSet, LadderDraft draft) {
        return forecast.preview(draft.checked(of(ruleSet).ruleSet(), 0), DAYS);
    }

    /** A due date to show a ladder on: as many working days ahead that its first step is still to come. */
    public LocalDate exampleDue() {
        return calendar.known().knownOn(LocalDate.now(clock)).plusWorkingDays(LocalDate.now(clock), 40);
    }

    private LadderView newest(RuleSetName ruleSet) {
        return editions(ruleSet).get(0);
    }

    private List<LadderView> editions(RuleSetName ruleSet) {
        List<LadderView> views = new ArrayList<>();
        Ladder before = Ladder.delivered(ruleSet.code());
        views.add(view(ruleSet, before, before, null));
        List<ReminderLadder> stored = ladders.editions(ruleSet.code());
        for (int i = stored.size() - 1; i >= 0; i--) {
            Ladder ladder = stored.get(i).ladder();
            views.add(0, view(ruleSet, before, ladder, stored.get(i)));
            before = ladder;
        }
        return views;
    }

    private static LadderView view(RuleSetName ruleSet, Ladder before, Ladder ladder, @Nullable ReminderLadder stored) {
        return new LadderView(
                ruleSet.code(),
                ruleSet.name(),
                ladder.edition(),
                ladder.act(),
                ladder.steps(),
                LadderChange.between(before, ladder),
                stored == null ? null : stored.madeBy(),
                stored == null ? null : stored.madeAt());
    }

    private RuleSetName named(String code) {
        return reader.ruleSets().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("notification.NO_SUCH_RULE_SET", code)));
    }
}
