package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;

/**
 * An open control point as the engine sees it.
 *
 * @param id               the control point
 * @param organizationId   the body that answers for it
 * @param ruleSet          the code of the rule set whose ladder holds
 * @param due              the date in force
 * @param extensionPending whether a later date is being decided
 */
public record PointToRemind(long id, long organizationId, String ruleSet, LocalDate due, boolean extensionPending) {}
