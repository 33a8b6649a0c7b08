package org.ispolnenie.quality.service.set;

import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.set.SetState;
import org.jspecify.annotations.Nullable;

/**
 * How far the set is that a control point waits for.
 *
 * @param state    null: nobody has begun it
 * @param filled   stages of directions with a measure
 * @param stages   how many there are
 * @param writable whether the caller may compose it
 */
public record SetProgress(
        OrganizationRef municipality,
        int year,
        @Nullable SetState state,
        int measures,
        int filled,
        int stages,
        boolean writable) {}
