package org.ispolnenie.schoolsupport.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class IndicatorPlanTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final Act ACT = new Act("team", Instant.parse("2019-11-01T06:00:00Z"));
    private static final SupportProject PROJECT = DeliveredProjects.all().get(1);

    private final ProjectSchool school =
            ProjectSchool.include(PROJECT, 7, DAY, new SchoolProfile(List.of(), List.of(), List.of()), ACT);
    private final IndicatorPlan plan =
            new IndicatorPlan(school, DeliveredIndicators.of(PROJECT).get(0));

    @Test
    void everyDeliveredProjectHasIndicatorsWithKeysOfTheirOwn() {
        DeliveredProjects.all().forEach(project -> assertThat(DeliveredIndicators.of(project))
                .hasSizeGreaterThan(5)
                .extracting(SupportIndicator::key)
                .doesNotHaveDuplicates());
    }

    @Test
    void baselineAndTargetComeBeforeTheFirstValue() {
        assertThatThrownBy(() -> measure("30")).isInstanceOf(ConflictException.class);
        plan.plan(new BigDecimal("31.5"), Map.of());
        assertThatThrownBy(() -> measure("30")).isInstanceOf(ConflictException.class);
        plan.plan(new BigDecimal("31.5"), Map.of(2020, new BigDecimal("25")));
        measure("30");

        assertThat(plan.values()).extracting(IndicatorValue::value).containsExactly(new BigDecimal("30"));
    }

    @Test
    void aFigureThatJumpsIsConfirmed() {
        plan.plan(new BigDecimal("20.59"), Map.of(2020, new BigDecimal("15")));
        Map<String, BigDecimal> many = Map.of("below", new BigDecimal("10"), "tested", new BigDecimal("50"));

        assertThatThrownBy(() -> jump("0.2", Map.of(), false)).isInstanceOf(ValidationException.class);
        jump("0.2", Map.of(), true);
        jump("18", Map.of(), false);
        plan.measure(DAY, new BigDecimal("20"), many, IndicatorSource.VPR, ACT);
        Map<String, BigDecimal> tenTimes = Map.of("below", new BigDecimal("100"), "tested", new BigDecimal("500"));
        assertThatThrownBy(() -> jump("20", tenTimes, false)).isInstanceOf(ValidationException.class);
        jump("20", Map.of("below", new BigDecimal("12"), "tested", new BigDecimal("60")), false);
    }

    private void jump(String value, Map<String, BigDecimal> figures, boolean confirmed) {
        AFigureThatJumpsIsConfirmed.check(plan, new BigDecimal(value), figures, confirmed);
    }

    @Test
    void aValueIsOfTheProjectOrTheYearBeforeIt() {
        assertThatThrownBy(() -> AValueIsOfTheProjectOrTheYearBeforeIt.check(
                        school, DAY.minusYears(1).minusDays(1), "/measuredOn"))
                .isInstanceOf(ValidationException.class);
        AValueIsOfTheProjectOrTheYearBeforeIt.check(school, DAY.minusYears(1), "/measuredOn");
    }

    private void measure(String value) {
        plan.measure(DAY, new BigDecimal(value), IndicatorSource.VPR, ACT);
    }
}
