package org.ispolnenie.schoolsupport.domain.school;

import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * Where a school has come to, whatever the dates of the project say: without a team it is only identified, without an
 * approved roadmap it plans, and then it is in the stage of its first measure that is not done. All done: it has a result.
 */
public final class ASchoolIsWhereItsWorkIs {

    private ASchoolIsWhereItsWorkIs() {}

    /** @param firstOpen the first stage with a measure that is not done; null: all are */
    public static SupportStage stage(boolean hasTeam, boolean hasApprovedRoadmap, @Nullable SupportStage firstOpen) {
        if (!hasTeam) {
            return SupportStage.IDENTIFICATION;
        }
        if (!hasApprovedRoadmap) {
            return SupportStage.PLANNING;
        }
        return firstOpen == null ? SupportStage.RESULT : firstOpen;
    }
}
