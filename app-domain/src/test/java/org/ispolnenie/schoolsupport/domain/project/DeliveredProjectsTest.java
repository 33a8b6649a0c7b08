package org.ispolnenie.schoolsupport.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class DeliveredProjectsTest {

    @Test
    void theTwoProjectsOfItemElevenAreDelivered() {
        assertThat(DeliveredProjects.all())
                .extracting(SupportProject::code)
                .containsExactly("HIGH_RESULTS", "LOW_RESULTS");
        assertThat(DeliveredProjects.all())
                .allSatisfy(project -> assertThat(project.basis()).isEmpty())
                .extracting(SupportProject::operator)
                .containsOnly("LOIRO");
    }

    @Test
    void stagesLieInTheProjectEachOnce() {
        LocalDate from = LocalDate.of(2019, 11, 1);
        List<StagePeriod> stages = List.of(
                new StagePeriod(SupportStage.RESULT, from, from.minusDays(1)),
                new StagePeriod(SupportStage.PLANNING, from.minusDays(1), null),
                new StagePeriod(SupportStage.PLANNING, from, from.plusYears(2)));

        assertThatThrownBy(() -> new ProjectDescription(
                        "Проект",
                        null,
                        SupportProjectKind.OTHER,
                        "Цель",
                        from,
                        from.plusYears(1),
                        "LOIRO",
                        null,
                        stages,
                        null))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(fault.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly("/stages/0/from", "/stages/1/stage", "/stages/1/to", "/stages/2/to"));
    }
}
