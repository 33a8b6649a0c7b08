package org.ispolnenie.quality.service.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.quality.domain.decision.ADecisionHasAMeasuredEffectInTime;
import org.jspecify.annotations.Nullable;

/** Reads decisions of those who manage. */
public interface ManagementDecisionReader {

    /**
     * Which decisions; null leaves it open.
     *
     * @param municipality its code
     * @param measureId    that it puts in force
     * @param overdue      only those that are flagged
     */
    record Choice(@Nullable String municipality, @Nullable Integer year, @Nullable Long measureId, boolean overdue) {

        public static final Choice ALL = new Choice(null, null, null, false);
    }

    /**
     * Whose decisions a caller may see, and the day it is.
     *
     * @param of the ids of municipalities; empty: all
     */
    record Look(Optional<Set<Long>> of, LocalDate today, ADecisionHasAMeasuredEffectInTime rule) {}

    /**
     * Decisions in the order they were recorded in.
     *
     * @param after the id of the one before; null: from the first
     */
    List<ManagementDecisionView> decisions(Choice choice, Look look, int limit, @Nullable Long after);

    Optional<ManagementDecisionView> decision(long id, Look look);

    /** How many decisions of a year are flagged. */
    int flagged(int year, Look look);
}
