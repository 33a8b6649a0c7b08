package org.ispolnenie.schoolsupport.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.junit.jupiter.api.Test;

class ASchoolIsWhereItsWorkIsTest {

    @Test
    void withoutATeamItIsIdentifiedWithoutARoadmapItPlans() {
        assertThat(ASchoolIsWhereItsWorkIs.stage(false, true, SupportStage.EXECUTION))
                .isEqualTo(SupportStage.IDENTIFICATION);
        assertThat(ASchoolIsWhereItsWorkIs.stage(true, false, null)).isEqualTo(SupportStage.PLANNING);
    }

    @Test
    void thenItIsInTheStageOfItsFirstOpenMeasureAndHasAResultWhenAllAreDone() {
        assertThat(ASchoolIsWhereItsWorkIs.stage(true, true, SupportStage.MONITORING))
                .isEqualTo(SupportStage.MONITORING);
        assertThat(ASchoolIsWhereItsWorkIs.stage(true, true, null)).isEqualTo(SupportStage.RESULT);
    }
}
