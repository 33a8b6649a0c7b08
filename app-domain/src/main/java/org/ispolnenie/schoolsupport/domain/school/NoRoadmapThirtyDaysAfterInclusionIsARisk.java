package org.ispolnenie.schoolsupport.domain.school;

import java.time.LocalDate;

/** A school that has been in a project for thirty days is expected to have an approved roadmap. */
public final class NoRoadmapThirtyDaysAfterInclusionIsARisk {

    private static final int DAYS = 30;

    private NoRoadmapThirtyDaysAfterInclusionIsARisk() {}

    /** Schools that came in later still have time. */
    public static LocalDate includedBefore(LocalDate today) {
        return today.minusDays(DAYS);
    }

    public static boolean isRisk(LocalDate includedOn, boolean hasApprovedRoadmap, LocalDate today) {
        return !hasApprovedRoadmap && includedOn.isBefore(includedBefore(today));
    }
}
