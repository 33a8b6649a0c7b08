package org.ispolnenie.shared.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final FileNotFoundException inner = new FileNotFoundException("inner");
    private final IOException outer = new IOException("outer", new IllegalStateException(inner));

    @Test
    void theOutermostOfAKindIsFoundAndNothingOfAnother() {
        assertThat(Causes.first(outer, IOException.class)).containsSame(outer);
        assertThat(Causes.first(outer, FileNotFoundException.class)).containsSame(inner);
        assertThat(Causes.has(outer, IllegalStateException.class)).isTrue();
        assertThat(Causes.has(outer, SQLException.class)).isFalse();
        assertThat(Causes.first(outer, SQLException.class)).isEmpty();
    }

    @Test
    void theInnermostIsWhatItBeganWith() {
        assertThat(Causes.innermost(outer)).isSameAs(inner);
        assertThat(Causes.innermost(inner)).isSameAs(inner);
    }

    @Test
    void causesThatGoInACircleAreLookedThroughOnceAndLeft() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(Causes.has(first, SQLException.class)).isFalse();
        assertThat(Causes.of(first)).contains(first, second);
        assertThat(Causes.innermost(first)).isIn(first, second);
    }
}
