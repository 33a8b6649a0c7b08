package org.ispolnenie.directory.service.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.directory.service.body.BodyServiceTest.refusal;

import java.time.LocalDate;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.shared.domain.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonInChargeServiceTest {

    private final BodyWorld world = new BodyWorld();

    @Test
    void whoIsInChargeIsKeptWithTheirDays() {
        long id = world.peopleInCharge()
                .name("MR03", person("Иванова И. И.", "ivanova@volkhov.example", "2020-01-01", null));
        world.peopleInCharge()
                .change(
                        "MR03",
                        id,
                        null,
                        person("Иванова И. И.", "ivanova@volkhov.example", "2020-01-01", "2026-10-31"));

        assertThat(world.bodies.inCharge(world.body("MR03"))).singleElement().satisfies(one -> {
            assertThat(one.description().to()).isEqualTo("2026-10-31");
            assertThat(one.description().isInChargeOn(LocalDate.of(2026, 11, 1)))
                    .isFalse();
        });
        assertThat(world.bodies.told())
                .containsExactly(
                        "directory.change.IN_CHARGE|Иванова И. И.|председатель|2020-01-01",
                        "directory.change.IN_CHARGE_UNTIL|Иванова И. И.|председатель|2026-10-31");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "none",
            textBlock =
                    """
            name,    email,    from,       to,         refusal
            '…',     none,     2020-01-01, none,       /name shared.NO_WORD
            Иванова, nobody,   2020-01-01, none,       /email directory.NOT_AN_ADDRESS|nobody
            Иванова, none,     2020-01-01, 2019-01-01, /to shared.ENDS_BEFORE_IT_BEGINS
            Иванова, none,     1999-01-01, none,       /from directory.NO_MEMBER_YET
            """)
    void whatDoesNotHoldTogetherIsRefused(
            String name, @Nullable String email, String from, @Nullable String to, String refusal) {
        assertThat(refusal(() -> world.peopleInCharge().name("MR03", person(name, email, from, to))))
                .singleElement()
                .asString()
                .startsWith(refusal);
        assertThat(world.bodies.told()).isEmpty();
    }

    @Test
    void anEntryBelongsToItsBody() {
        long id = world.peopleInCharge().name("MR03", person("Иванова", null, "2020-01-01", null));
        assertThatThrownBy(() ->
                        world.peopleInCharge().change("MR08", id, null, person("Петрова", null, "2020-01-01", null)))
                .isInstanceOf(NotFoundException.class);
    }

    private static Description person(String name, @Nullable String email, String from, @Nullable String to) {
        return new Description(
                name,
                "председатель",
                email,
                "8 (81363) 7-00-00",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
