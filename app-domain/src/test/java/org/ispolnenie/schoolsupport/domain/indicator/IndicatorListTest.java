package org.ispolnenie.schoolsupport.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.SaidFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.junit.jupiter.api.Test;

class IndicatorListTest {

    private static final SupportProject PROJECT = DeliveredProjects.all().get(0);

    private final List<SupportIndicator> before = List.of(
            new SupportIndicator(PROJECT, 1, wanted("SHARE", "Доля", "%")),
            new SupportIndicator(PROJECT, 2, wanted("COUNT", "Число", "ед.")),
            new SupportIndicator(PROJECT, 3, reckoned("TAUGHT", "round(100 * taught / all, 2)", "taught", "all")));

    @Test
    void everyLineThatCannotBeKeptIsNamed() {
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> new IndicatorList(List.of(
                        wanted("share", "Доля", "%"), wanted("A", "", ""), wanted("A", "Ещё", "x".repeat(41)))));
        assertThat(refused.errors())
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/indicators/0/key",
                        "/indicators/1/title",
                        "/indicators/1/unit",
                        "/indicators/2/key",
                        "/indicators/2/unit");
    }

    @Test
    void whatIsTypedIsCleaned() {
        assertThat(new IndicatorList(List.of(wanted("A", "  Доля\u00a0", " % ")))
                        .indicators()
                        .get(0)
                        .measure())
                .isEqualTo(measure("Доля", "%", IndicatorDirection.UP));
    }

    @Test
    void anIndicatorThatSchoolsUseStaysWithItsKeyUnitAndDirection() {
        assertThat(pointers(Set.of("SHARE"), wanted("COUNT", "Число", "ед."))).containsExactly("/indicators");
        assertThat(pointers(Set.of("SHARE"), wanted("COUNT", "Число", "ед."), wanted("SHARE", "Доля", "ед.")))
                .containsExactly("/indicators/1/unit");
        assertThat(pointers(Set.of("SHARE"), new Wanted("SHARE", measure("Доля", "%", IndicatorDirection.DOWN), null)))
                .containsExactly("/indicators/0/unit");
    }

    @Test
    void itsTitleAndPlaceMayChangeAndOthersMayGo() {
        assertThatCode(() -> AnIndicatorInUseMeansWhatItMeant.check(
                        before, Set.of("SHARE"), new IndicatorList(List.of(wanted("SHARE", "Доля школ", "%")))))
                .doesNotThrowAnyException();
    }

    @Test
    void aFormulaThatCannotBeReadIsNamedAtItsIndicator() {
        ValidationException refused = catchThrowableOfType(
                ValidationException.class,
                () -> new IndicatorList(List.of(
                        wanted("SHARE", "Доля", "%"),
                        reckoned("TAUGHT", "100 * taught / nobody", "taught"),
                        reckoned("MORE", "taught", "taught", "Taught"))));
        assertThat(refused.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/indicators/1/formula/text", "/indicators/2/formula/inputs/1/key");
    }

    @Test
    void anIndicatorInUseKeepsItsFormulaAndMayGetItsFirst() {
        assertThat(pointers(Set.of("TAUGHT"), wanted("TAUGHT", "Обучено", "%")))
                .containsExactly("/indicators/0/formula");
        assertThat(pointers(Set.of("TAUGHT"), reckoned("TAUGHT", "100 * taught / all", "taught", "all")))
                .containsExactly("/indicators/0/formula");
        assertThatCode(() -> AnIndicatorInUseMeansWhatItMeant.check(
                        before,
                        Set.of("SHARE", "TAUGHT"),
                        new IndicatorList(List.of(
                                reckoned("SHARE", "100 * taught / all", "taught", "all"),
                                reckoned("TAUGHT", "round(100 * taught / all, 2)", "all", "taught")))))
                .doesNotThrowAnyException();
    }

    private List<String> pointers(Set<String> inUse, Wanted... wanted) {
        return catchThrowableOfType(
                        ValidationException.class,
                        () -> AnIndicatorInUseMeansWhatItMeant.check(before, inUse, new IndicatorList(List.of(wanted))))
                .errors()
                .stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static Wanted wanted(String key, String title, String unit) {
        return new Wanted(key, measure(title, unit, IndicatorDirection.UP), null);
    }

    private static Wanted reckoned(String key, String formula, String... figures) {
        return new Wanted(
                key,
                measure("Обучено", "%", IndicatorDirection.UP),
                new SaidFormula(
                        formula,
                        Stream.of(figures)
                                .map(figure -> new Input(figure, "Человек"))
                                .toList()));
    }

    private static Measure measure(String title, String unit, IndicatorDirection direction) {
        return new Measure(title, unit, direction, IndicatorSource.CONTEXT);
    }
}
