package org.ispolnenie.quality.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameworkRulesTest {

    private static final FrameworkContent DELIVERED =
            DeliveredFrameworks.all().get(0).content();

    @Test
    void theDeliveredFrameworkHoldsTogether() {
        FrameworkRules.check(2020, DELIVERED, Optional.empty(), Set.of());

        assertThat(DELIVERED.codes()).containsExactlyInAnyOrder("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4");
    }

    @Test
    void whatIsStoredIsReadBack() {
        FrameworkContent content = content(2020, direction("1.1", "1.1", "1.2"), direction("Ш-1"));

        assertThat(FrameworkText.read(JsonTree.object(new FrameworkText().convertToDatabaseColumn(content))))
                .isEqualTo(content);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        FrameworkContent wrong = new FrameworkContent(
                " ",
                null,
                List.of(direction("1.1", "1.1"), direction("1.1"), new Direction("/", "x".repeat(401), "", List.of())));

        assertThat(faults(2021, wrong, Optional.empty(), Set.of("1.1", "2.2")))
                .containsExactlyInAnyOrder(
                        "/title shared.REQUIRED",
                        "/directions/0/earlier quality.NO_SUCH_DIRECTION",
                        "/directions/1/code quality.CODE_TWICE",
                        "/directions/2/code quality.BAD_CODE",
                        "/directions/2/title shared.TOO_LONG",
                        "/directions/2/group shared.REQUIRED",
                        "/directions quality.CODE_IN_USE");
    }

    @Test
    void aFrameworkGoesOnFromAnEarlierOneThatIsThere() {
        assertThatCode(() -> FrameworkRules.check(
                        2021, content(2020, direction("А", "1.1", "1.2")), Optional.of(DELIVERED), Set.of()))
                .doesNotThrowAnyException();
        assertThat(faults(2021, content(2020, direction("А", "9.9")), Optional.of(DELIVERED), Set.of()))
                .containsExactly("/directions/0/earlier quality.NO_SUCH_DIRECTION");
        assertThat(faults(2021, content(2019, direction("А")), Optional.empty(), Set.of()))
                .containsExactly("/earlierYear quality.NO_EARLIER_FRAMEWORK");
        assertThat(faults(2020, content(2020, direction("А")), Optional.of(DELIVERED), Set.of()))
                .containsExactly("/earlierYear quality.NO_EARLIER_FRAMEWORK");
    }

    @Test
    void aFrameworkHasSomeDirectionsAndNotTooMany() {
        assertThat(faults(2021, content(null), Optional.empty(), Set.of()))
                .containsExactly("/directions quality.HOW_MANY_DIRECTIONS");
    }

    @Test
    void directionsAreFollowedOverSeveralYears() {
        FrameworkContent of2021 = content(2020, direction("А", "1.1", "1.2"), direction("Б", "2.1"));
        FrameworkContent of2022 = content(2021, direction("I", "А", "Б"), direction("II"));

        FrameworkMapping mapping =
                FrameworkMapping.within(of2022).before(of2022).before(of2021);

        assertThat(mapping.of("I")).containsExactly("1.1", "1.2", "2.1");
        assertThat(mapping.of("II")).isEmpty();
        assertThat(mapping.givenUp(DELIVERED)).containsExactly("1.3", "1.4", "2.2", "2.3", "2.4");
    }

    private static List<String> faults(
            int year, FrameworkContent content, Optional<FrameworkContent> earlier, Set<String> inUse) {
        return catchThrowableOfType(
                        ValidationException.class, () -> FrameworkRules.check(year, content, earlier, inUse))
                .errors()
                .stream()
                .map(error -> error.pointer() + " " + error.reason().key())
                .toList();
    }

    private static FrameworkContent content(@Nullable Integer earlierYear, Direction... directions) {
        return new FrameworkContent("Набор", earlierYear, List.of(directions));
    }

    private static Direction direction(String code, String... earlier) {
        return new Direction(code, "Направление", "Группа", List.of(earlier));
    }
}
