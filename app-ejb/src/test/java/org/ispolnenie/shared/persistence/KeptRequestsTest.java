package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.stream.IntStream;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.ispolnenie.shared.timer.OldKeysTimer;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept of requests, and for how long (docs/decisions/0030). */
class KeptRequestsTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int MINUTE = 60;
    private static final int DAY = 24 * 60 * MINUTE;

    /** More than is forgotten at once. */
    private static final int MANY = 1001;

    @BeforeEach
    void forgetAll() {
        DATABASE.execute("delete from idempotent_request");
    }

    @Test
    void keysLiveForAWeekAndTheTimerForgetsThemAfterwards() {
        DATABASE.doInTransaction(em -> IntStream.range(0, MANY).forEach(i -> use(em, "old-" + i)));
        assertThat(afterSeconds(3 * DAY)).isEqualTo(MANY);
        DATABASE.doInTransaction(em -> use(em, "young"));

        assertThat(afterSeconds(4 * DAY - MINUTE)).isEqualTo(MANY + 1);
        assertThat(afterSeconds(2 * MINUTE)).isEqualTo(1);
        assertThat(afterSeconds(3 * DAY)).isZero();
    }

    @Test
    void anAnswerOverAMegabyteIsRepeatedByItsStatusAndTagOnly() {
        Attempt attempt = new Attempt("caller", "long", "0".repeat(64));
        String body = "{\"text\":\"" + "a".repeat(1 << 20) + "\"}";

        Answer first = DATABASE.inTransaction(
                em -> requests(em).once(attempt, () -> body, done -> Answer.of(201, "/x", "\"7\"", done)));
        Answer repeated = DATABASE.inTransaction(em -> requests(em).once(attempt, () -> body, done -> {
            throw new AssertionError("done twice");
        }));

        assertThat(first.body()).isEqualTo(body);
        assertThat(repeated).isEqualTo(new Answer(201, "/x", "\"7\"", "{}", true));
    }

    /** How many keys there are when so much time has passed and the timer has run. */
    private static long afterSeconds(long seconds) {
        DATABASE.execute("update idempotent_request set received_at = received_at - interval " + seconds + " second");
        return DATABASE.inTransaction(em -> {
            Wired.of(OldKeysTimer.class, requests(em)).wake();
            return ((Number) em.createNativeQuery("select count(*) from idempotent_request")
                            .getSingleResult())
                    .longValue();
        });
    }

    private static void use(EntityManager em, String key) {
        requests(em)
                .once(new Attempt("caller", key, "0".repeat(64)), () -> key, done -> Answer.of(200, null, null, done));
    }

    private static IdempotentRequests requests(EntityManager em) {
        return Wired.of(IdempotentRequests.class, Wired.of(SqlIdempotencyRecords.class, em, SameConnection.of(em)));
    }
}
