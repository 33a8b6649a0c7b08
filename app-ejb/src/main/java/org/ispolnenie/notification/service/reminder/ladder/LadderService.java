package org.ispolnenie.notification.service.reminder.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderLadder;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Makes editions of the ladders of reminders; never changes one. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.ADMIN})
public class LadderService {

    @Inject
    private LadderRepository ladders;

    @Inject
    private LadderReader reader;

    @Inject
    private ReminderRepository reminders;

    @Inject
    private EngineRepository engine;

    @Inject
    private ReminderPlans plans;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Stores a new edition, which holds at once for every open control point of the rule set.
     *
     * @param seen the edition the caller started from; null: whichever is there
     * @return the number of the new edition
     */
    @Audited(value = "LADDER_STORED", of = AuditEntity.REMINDER_LADDER)
    public int store(@AuditedId String ruleSet, LadderDraft draft, @Nullable Long seen) {
        if (reader.ruleSets().stream().noneMatch(one -> one.code().equals(ruleSet))) {
            throw new NotFoundException(Message.of("notification.NO_SUCH_RULE_SET", ruleSet));
        }
        engine.engineForChange(); // of two at once the second sees what the first has stored
        Ladder before = newest(ruleSet);
        if (seen != null && seen != before.edition()) {
            throw new StaleVersionException(Message.of("shared.STALE_VERSION", seen, before.edition()));
        }
        Ladder after = draft.checked(ruleSet, before.edition() + 1);
        ladders.add(new ReminderLadder(after, caller.get().acts(clock.instant())));
        recheck(before, after);
        return after.edition();
    }

    private Ladder newest(String ruleSet) {
        List<ReminderLadder> editions = ladders.editions(ruleSet);
        return editions.isEmpty() ? Ladder.delivered(ruleSet) : editions.get(0).ladder();
    }

    /** What lies farther back than any step of either reaches has been told all there is to tell. */
    private void recheck(Ladder before, Ladder after) {
        int farthest = Stream.of(before, after)
                .flatMap(ladder -> ladder.steps().stream())
                .mapToInt(LadderStep::offset)
                .max()
                .orElse(0);
        // Twice as many days as working days and the longest holidays, as in ReminderPlan.
        LocalDate from = plans.remindingDay().minusDays(2L * Math.max(farthest, 0) + 60);
        reminders.orderRecheck(after.ruleSet(), from, Assignment.NEVER.minusDays(1), clock.instant());
    }
}
