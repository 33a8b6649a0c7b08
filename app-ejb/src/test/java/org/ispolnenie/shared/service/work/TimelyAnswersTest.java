package org.ispolnenie.shared.service.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ispolnenie.shared.service.OwnContext;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Health is told within two seconds, whatever does not answer. */
class TimelyAnswersTest {

    private final TimelyAnswers promptly = Wired.of(TimelyAnswers.class, new OwnContext());
    private final CountDownLatch back = new CountDownLatch(1);

    @AfterEach
    void comeBack() {
        back.countDown();
        promptly.close();
    }

    @Test
    void threeQuestionsThatHangTakeTwoSecondsTogether() {
        long begun = System.nanoTime();

        assertThat(promptly.ask("directory", this::hang)).isEmpty();
        assertThat(promptly.ask("pause", this::hang)).isEmpty();
        assertThat(promptly.ask("engine", this::hang)).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aQuestionThatHangsIsNotAskedAgain() {
        promptly.ask("directory", this::hang);
        long begun = System.nanoTime();

        assertThat(promptly.ask("directory", () -> "there")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatAnswersIsHeardAndWhatFailsIsNoAnswer() {
        assertThat(promptly.ask("directory", () -> "there")).contains("there");
        assertThat(promptly.ask("directory", () -> {
                    throw new IllegalStateException("away");
                }))
                .isEmpty();
        assertThat(promptly.ask("directory", () -> "there again")).contains("there again");
    }

    @Test
    void questionsAskedAtOnceWaitTogetherAndOneThatHangsHidesNoOther() {
        long begun = System.nanoTime();

        assertThat(promptly.askAll(
                        Map.<String, Supplier<String>>of(
                                "mail", this::hang, "scanner", this::hang, "disk", () -> "free"),
                        Duration.ofMillis(300)))
                .isEqualTo(Map.of("disk", "free"));
        assertThat(promptly.ask("directory", () -> "there")).contains("there");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whoseQuestionHangsTakesNoPatienceFromTheHealthOfTheNode() {
        promptly.askAll(Map.<String, Supplier<String>>of("scanner", this::hang), Duration.ZERO);

        assertThat(promptly.ask("directory", () -> {
                    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                    return "slowly";
                }))
                .contains("slowly");
    }

    private String hang() {
        try {
            back.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }
}
