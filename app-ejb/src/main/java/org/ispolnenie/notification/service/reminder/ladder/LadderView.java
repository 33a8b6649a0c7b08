package org.ispolnenie.notification.service.reminder.ladder;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.LadderChange;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a ladder as it is read.
 *
 * @param edition 0 for the ladder as delivered
 * @param changes how it differs from the edition before; empty for the first
 * @param madeBy  the signature of who made it; null for the delivered one
 */
public record LadderView(
        String ruleSet,
        String ruleSetName,
        int edition,
        String act,
        List<LadderStep> steps,
        List<LadderChange> changes,
        @Nullable String madeBy,
        @Nullable Instant madeAt) {}
