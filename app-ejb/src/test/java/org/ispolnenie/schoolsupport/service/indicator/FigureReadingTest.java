package org.ispolnenie.schoolsupport.service.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.DeliveredIndicators;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class FigureReadingTest {

    private static final List<SupportIndicator> INDICATORS = DeliveredIndicators.of(DeliveredProjects.all().stream()
            .filter(project -> project.code().equals("LOW_RESULTS"))
            .findFirst()
            .orElseThrow());

    @Test
    void thereIsNoHalfAPupil() {
        refused("BELOW_BASIC_MATHS", figures("1.5", "20.1"), "/inputs/below", "/inputs/tested");
        assertThat(FigureReading.value(indicator("BELOW_BASIC_MATHS"), figures("5.0", "20")))
                .isEqualByComparingTo("25");
    }

    @Test
    void thereIsNoHalfAnEvent() {
        refused("TEAM_EVENTS", new GivenFigure(null, new BigDecimal("2.5"), Map.of(), null, false), "/value");
        assertThat(FigureReading.value(
                        indicator("TEAM_EVENTS"), new GivenFigure(null, new BigDecimal("2"), Map.of(), null, false)))
                .isEqualByComparingTo("2");
    }

    private static void refused(String key, GivenFigure given, String... pointers) {
        assertThatThrownBy(() -> FigureReading.value(indicator(key), given))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .allMatch(error -> error.reason().key().equals("shared.NOT_WHOLE"))
                        .extracting(error -> error.pointer())
                        .containsExactly(pointers));
    }

    private static GivenFigure figures(String below, String tested) {
        return new GivenFigure(
                null, null, Map.of("below", new BigDecimal(below), "tested", new BigDecimal(tested)), null, false);
    }

    private static SupportIndicator indicator(String key) {
        return INDICATORS.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
