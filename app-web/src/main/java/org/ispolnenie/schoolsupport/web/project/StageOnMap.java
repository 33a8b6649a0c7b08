package org.ispolnenie.schoolsupport.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a project as the map of stages shows it.
 *
 * @param from    null: not settled
 * @param to      null: not settled
 * @param time    where today lies
 * @param schools how many are there
 */
public record StageOnMap(
        SupportStage stage, @Nullable LocalDate from, @Nullable LocalDate to, When time, long schools) {

    /** Where a day lies to a period. */
    public enum When {
        OVER,
        NOW,
        AHEAD,
        /** Its days are not settled. */
        UNKNOWN
    }

    /** All stages in their order. */
    static List<StageOnMap> of(List<StagePeriod> periods, Map<SupportStage, Long> schools, LocalDate today) {
        return Stream.of(SupportStage.values())
                .map(stage -> {
                    StagePeriod period = periods.stream()
                            .filter(one -> one.stage() == stage)
                            .findFirst()
                            .orElseGet(() -> new StagePeriod(stage, null, null));
                    return new StageOnMap(
                            stage,
                            period.from(),
                            period.to(),
                            when(period.from(), period.to(), today),
                            schools.getOrDefault(stage, 0L));
                })
                .toList();
    }

    private static When when(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (to != null && to.isBefore(today)) {
            return When.OVER;
        }
        if (from != null) {
            return from.isAfter(today) ? When.AHEAD : When.NOW;
        }
        return When.UNKNOWN;
    }

    /** Whether any of its days is settled. */
    public boolean isSettled() {
        return from != null || to != null;
    }
}
