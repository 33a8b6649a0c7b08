package org.ispolnenie.operations.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogLevelTest {

    private static final Instant UNTIL = Instant.parse("2026-11-30T06:30:00Z");

    private final LogLevel level = new LogLevel();
    private final String before = level.now().level();

    @AfterEach
    void restore() {
        level.restore();
    }

    @Test
    void whatIsRaisedGoesBackByItselfOnceItsTimeIsOver() {
        level.raise(UNTIL);
        assertThat(level.now().level()).isEqualTo("FINE");
        assertThat(level.now().until()).isEqualTo(UNTIL);

        assertThat(level.lapse(UNTIL.minusSeconds(1))).isFalse();
        assertThat(level.now().isRaised()).isTrue();
        assertThat(level.lapse(UNTIL)).isTrue();
        assertThat(level.now()).isEqualTo(new LogLevel.LevelNow(before, null));
        assertThat(level.lapse(UNTIL)).isFalse();
    }

    @Test
    void raisedAgainItKeepsWhatItWasBefore() {
        level.raise(UNTIL);
        level.raise(UNTIL.plusSeconds(60));
        level.restore();
        assertThat(level.now().level()).isEqualTo(before);
    }
}
