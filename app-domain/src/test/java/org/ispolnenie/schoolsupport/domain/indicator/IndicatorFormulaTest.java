package org.ispolnenie.schoolsupport.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class IndicatorFormulaTest {

    private static final List<Input> INPUTS =
            List.of(new Input("below", "Ниже базового уровня, чел."), new Input("tested", "Писали работу, чел."));

    private final IndicatorFormula share = new IndicatorFormula("round(100 * below / tested, 2)", INPUTS);

    @Test
    void aValueIsReckonedFromItsFigures() {
        assertThat(share.value(figures("12", "48"))).isEqualByComparingTo("25");
        assertThat(share.value(figures("1", "3"))).isEqualByComparingTo("33.33");
    }

    @Test
    void divisionByNothingIsNamedWithTheFigureThatIsNothing() {
        assertThatThrownBy(() -> share.value(figures("0", "0")))
                .isInstanceOfSatisfying(ValidationException.class, refused -> {
                    assertThat(refused.errors().get(0).pointer()).isEqualTo("/inputs");
                    assertThat(refused.errors().get(0).reason().toString())
                            .contains("NOTHING_COMES_OF_IT", "Писали работу, чел.");
                });
        assertThat(share.valueOrNull(figures("0", "0"))).isNull();
    }

    @Test
    void figuresThatAreMissingOrNobodyAskedForAreNamed() {
        refused(
                () -> share.value(Map.of("tested", BigDecimal.ONE, "other", BigDecimal.ONE)),
                "/inputs/below",
                "/inputs/other");
    }

    @Test
    void aFormulaIsReadWhenItIsMade() {
        refused(() -> new IndicatorFormula("100 * below / nobody", INPUTS), "/text");
        refused(() -> new IndicatorFormula("100 * below", INPUTS), "/text");
        refused(() -> new IndicatorFormula("below = tested", INPUTS), "/text");
        refused(() -> new IndicatorFormula("below.getClass() / tested", INPUTS), "/text");
        refused(() -> new IndicatorFormula("1", List.of()), "/inputs");
        refused(() -> new IndicatorFormula("1", List.of(new Input("max", "Число"))), "/inputs/0/key");
    }

    @Test
    void whatIsAShareByItsNatureIsDeliveredWithAFormula() {
        DeliveredProjects.all().forEach(project -> assertThat(DeliveredIndicators.of(project))
                .allSatisfy(indicator -> assertThat(indicator.formula().isPresent())
                        .as(indicator.key())
                        .isEqualTo(indicator.measure().unit().equals("%"))));
    }

    private static Map<String, BigDecimal> figures(String below, String tested) {
        return Map.of("below", new BigDecimal(below), "tested", new BigDecimal(tested));
    }

    private static void refused(ThrowingCallable call, String... pointers) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly(pointers));
    }
}
