package org.ispolnenie.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListChoiceTest {

    private record Filter(@Nullable String state, @Nullable String body) {}

    private final ListChoice own = ListChoice.of("reports", new Filter("OPEN", null), 5);

    @Test
    void aCursorContinuesTheListItCameFrom() {
        String cursor = own.sealed(new Page<>(List.of(), "17", null)).nextCursor();

        assertThat(ListChoice.of("reports", new Filter("OPEN", null), 5).place(cursor))
                .isEqualTo("17");
    }

    @Test
    void aCursorOfAnotherListFilterOrOrderIsRefused() {
        String cursor = own.sealed(new Page<>(List.of(), "17", null)).nextCursor();

        for (ListChoice other : List.of(
                ListChoice.of("letters", new Filter("OPEN", null), 5),
                ListChoice.of("reports", new Filter(null, "OPEN"), 5),
                ListChoice.of("reports", new Filter("OPEN", null), 6))) {
            assertThatThrownBy(() -> other.place(cursor))
                    .asInstanceOf(type(ValidationException.class))
                    .satisfies(refused -> {
                        assertThat(refused.errors().get(0).pointer()).isEqualTo("/cursor");
                        assertThat(refused.errors().get(0).reason()).isEqualTo(Message.of("shared.FOREIGN_CURSOR"));
                    });
        }
    }

    @Test
    void whatIsNoCursorIsRefused() {
        assertThatThrownBy(() -> own.place("17")).isInstanceOf(ValidationException.class);
    }

    @Test
    void aFirstPartNeedsNoneAndALastOneGivesNone() {
        assertThat(own.place(null)).isNull();
        assertThat(own.sealed(new Page<>(List.of(), null, null)).nextCursor()).isNull();
    }
}
