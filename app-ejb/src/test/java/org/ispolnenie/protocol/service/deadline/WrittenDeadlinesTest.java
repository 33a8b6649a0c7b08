package org.ispolnenie.protocol.service.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDeadlinesTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    private final World world = new World();
    private final WrittenDeadlines deadlines = Wired.of(
            WrittenDeadlines.class,
            world.ruleSets,
            world.calendar,
            Clock.fixed(Instant.parse("2019-11-01T06:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "до 15.11.2020,             2020-11-13",
        "май 2020 года,             2020-05-29",
        "до 01.12.2019 и 01.02.2020, 2020-01-31",
        "в течение 10 дней,         2019-11-08",
        "до 1 марта,                2020-02-28"
    })
    void theWordsOfAPlanAreDatedAsThoseOfAProtocol(String words, LocalDate due) {
        WrittenDeadline deadline = deadlines.of(" " + words, MEETING, "/deadline");

        assertThat(deadline.words()).isEqualTo(words);
        assertThat(deadline.due()).contains(due);
        assertThat(deadline.why()).extracting(Message::key).isNotEmpty().doesNotContain("protocol.deadline.WRITTEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"по графику", "за неделю до проведения экзамена"})
    void whatDependsOnSomethingElseHasNoDateYet(String words) {
        WrittenDeadline deadline = deadlines.of(words, MEETING, "/deadline");

        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.why()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ежеквартально,            2019-12-31",
        "ежемесячно до 5 числа,    2019-11-05",
        "ежегодно до 1 февраля,    2020-01-31"
    })
    void whatRecursIsDueNext(String words, LocalDate due) {
        WrittenDeadline deadline = deadlines.of(words, MEETING, "/deadline");

        assertThat(deadline.due()).contains(due);
        assertThat(deadline.why()).extracting(Message::key).doesNotContain("protocol.deadline.HORIZON");
    }

    @Test
    void whatHasRecurredForLongIsDueNextAfterToday() {
        LocalDate today = LocalDate.of(2026, 11, 30);

        WrittenDeadline deadline = deadlines.of("ежеквартально", MEETING, today, "/deadline");

        assertThat(deadline.due().orElseThrow()).isBetween(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));
        assertThat(deadlines.of("до 15.11.2020", MEETING, today, "/deadline").due())
                .contains(LocalDate.of(2020, 11, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "до 20 декабря 1026 года",
                "до 20 декабря 9999 года",
                "20.12.1026",
                "с 1 марта 2020 года по 1 марта 9999 года"
            })
    void aDayThatNobodyCanMeanIsRefusedAsInOtherFields(String words) {
        assertThatThrownBy(() -> deadlines.of(words, MEETING, "/deadline"))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(
                                error -> error.pointer() + " " + error.reason().key())
                        .containsExactly("/deadline shared.DATE_OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "когда получится", "15", "до 31 февраля", "до 31.11.2020", "20.12.2020 - 10.12.2020"})
    void whatIsNoDeadlineIsRefusedWhereItStands(String words) {
        assertThatThrownBy(() -> deadlines.of(words, MEETING, "/deadline"))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.pointer())
                        .containsExactly("/deadline"));
    }
}
