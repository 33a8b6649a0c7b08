package org.ispolnenie.directory.service.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.ispolnenie.directory.persistence.SqlSignInTries;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.door.SignInSlowedException;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of signing in, counted by a real database; hashing and waiting are stood for. */
class SignInServiceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.1";
    private static final String RIGHT = "right";
    /** So many that nobody waits for one: what is tried here are the places. */
    private static final int DESKS = 100;

    private final CountedPasswords hashing = new CountedPasswords();
    private final List<Duration> waits = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger log = Logger.getLogger(SignInLog.class.getName());
    private final Handler listener = new Lines(lines);

    private SignInService service = node();

    /** Another node, or this one after a restart: the database is all that is remembered. */
    private SignInService node() {
        return node(() -> {});
    }

    /** One on which this happens between a try being taken and its password being looked at. */
    private SignInService node(Runnable meanwhile) {
        return Wired.of(
                SignInService.class,
                Wired.of(SqlSignInTries.class, DATABASE.dataSource()),
                Wired.of(VerifiedPasswords.class, hashing),
                new HashingRoom() {
                    {
                        desks.release(DESKS);
                    }

                    @Override
                    public <T> T work(Supplier<T> look) {
                        meanwhile.run();
                        return super.work(look);
                    }

                    @Override
                    public void waitForTurn(Duration wait) {
                        waits.add(wait);
                    }
                },
                new NoDirectoryService(),
                Wired.of(SignInLog.class, new ForgottenAudit()),
                Clock.systemUTC());
    }

    @BeforeEach
    void people() {
        for (String table : List.of("sign_in_tries", "known_address", "failed_sign_in", "sign_in_lane", "account")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.execute("insert into account (id, version, login, display_name, password_hash, active) values"
                + " (1, 1, 'admin', 'Admin', 'hash of right', true), (2, 1, 'anna', 'Anna', 'hash of right', true),"
                + " (3, 1, 'boris', 'Boris', 'hash of right', true)");
        log.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listener);
    }

    @Test
    void fiveWrongPasswordsCloseALoginForAQuarterOfAnHour() {
        fail("anna", HOME, 5);

        assertThat(isIn("anna", RIGHT, HOME)).isFalse();
        aQuarterOfAnHourPasses();
        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
    }

    @Test
    void triesAtAClosedLoginDoNotProlongThat() {
        fail("anna", HOME, 5);
        DATABASE.execute("update sign_in_tries set free_at = free_at - interval 14 minute");
        fail("anna", HOME, 5);
        DATABASE.execute("update sign_in_tries set free_at = free_at - interval 1 minute");

        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail("anna", HOME, 4);
        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
        fail("anna", HOME, 4);

        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
    }

    @Test
    void aClosedAccountIsNotLetIn() {
        DATABASE.execute("update account set active = false where login = 'anna'");

        assertThat(isIn("anna", RIGHT, HOME)).isFalse();
    }

    @Test
    void aPasswordVerifiedBeforeIsNotLookedAtAgain() {
        isIn("anna", RIGHT, HOME);
        isIn("anna", RIGHT, HOME);

        assertThat(hashing.looks()).isEqualTo(1);
    }

    @Test
    void aPasswordVerifiedBeforeIsRefusedWhileTheLoginIsClosed() {
        isIn("anna", RIGHT, HOME);
        fail("anna", HOME, 5);

        assertThat(isIn("anna", RIGHT, HOME)).isFalse();
    }

    @Test
    void unknownKnownAndClosedLoginsTakeTheSameWork() {
        fail("nobody", HOME, 1);
        int unknown = hashing.looks();
        fail("anna", HOME, 1);
        int known = hashing.looks() - unknown;
        fail("anna", HOME, 4);
        int before = hashing.looks();
        fail("anna", HOME, 1);

        assertThat(List.of(unknown, known, hashing.looks() - before)).containsExactly(1, 1, 1);
    }

    @Test
    void ofSixtyGuessesAtOnceOnSeveralNodesFiveAreLookedAt() throws Exception {
        List<SignInService> nodes = List.of(node(), node(), node());
        atOnce(60, i -> outcome(nodes.get(i % 3), "anna", "guess " + i, "203.0.113." + i));

        assertThat(lines.stream().filter(line -> line.contains("failed"))).hasSize(5);
        assertThat(lines.stream().filter(line -> line.contains("closed"))).hasSize(1);
        assertThat(isIn("anna", RIGHT, HOME)).isFalse();
    }

    @Test
    void evenTheRightOneIsRefusedWhereTooManyCameBeforeItWasLookedAt() {
        SignInTries others = Wired.of(SqlSignInTries.class, DATABASE.dataSource());
        SignInTries.Count strangers = new SignInTries.Count("anna", "");
        service = node(() -> IntStream.range(0, SignInService.ALLOWED)
                .forEach(i -> others.take(strangers, SignInService.ALLOWED, SignInService.WHILE)));

        assertThat(isIn("anna", RIGHT, HOME)).isFalse();
    }

    @Test
    void everyFailureAndEveryLockIsOneLine() {
        fail("anna", HOME, 12);

        assertThat(lines).hasSize(6);
        assertThat(lines.stream().filter(line -> line.contains("closed"))).hasSize(1);
    }

    @Test
    void whatSomebodyTypedMakesNoLineOfItsOwn() {
        fail("anna\n12:00 WARNING all is well", HOME, 1);

        assertThat(lines).singleElement().asString().doesNotContain("\n").contains("anna?12?00");
    }

    @Test
    void aProgramThatBeginsWithManyCallsAtOnceDoesNotUseUpItsTries() throws Exception {
        List<String> answers = atOnce(20, i -> outcome(service, "anna", RIGHT, HOME));

        assertThat(answers).containsOnly("in");
        assertThat(hashing.looks()).isLessThan(SignInService.ALLOWED);
    }

    @Test
    void strangersCannotShutOutWhoIsKnownAtTheirAddress() {
        isIn("admin", RIGHT, HOME);
        service = node();
        fail("admin", ELSEWHERE, 20);

        assertThat(isIn("admin", RIGHT, ELSEWHERE)).isFalse();
        assertThat(isIn("admin", RIGHT, HOME)).isTrue();
    }

    @Test
    void aGuesserInAnOfficeShutsOutNobodyElseThere() {
        fail("anna", HOME, 20);

        assertThat(isIn("boris", RIGHT, HOME)).isTrue();
        assertThat(waits).isEmpty();
    }

    @Test
    void whoTriesManyLoginsFromOneAddressWaitsForATurnAndIsThenSentAway() {
        List<String> answers = IntStream.range(0, 17)
                .mapToObj(i -> outcome(service, "login" + i, "Sommer-2019", ELSEWHERE))
                .toList();

        assertThat(answers.subList(0, 10)).containsOnly("refused");
        assertThat(answers.subList(10, 17)).allMatch(answer -> answer.startsWith("wait"));
        assertThat(waits).hasSizeBetween(2, 6).allMatch(wait -> wait.compareTo(Duration.ofSeconds(6)) <= 0);
        assertThat(waits.get(1)).isPositive();
    }

    @Test
    void aTryThatWasNotLookedAtIsNotCounted() {
        IntStream.range(0, 17).forEach(i -> outcome(service, "login" + i, "Sommer-2019", ELSEWHERE));
        int sentAway = 20;
        for (int i = 0; i < sentAway; i++) {
            assertThatThrownBy(() -> service.signIn("anna", "guess".toCharArray(), ELSEWHERE))
                    .isInstanceOf(SignInSlowedException.class);
        }

        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
    }

    @Test
    void whoIsKnownAtAnAddressGoesAheadOfWhoSpraysThere() {
        isIn("boris", RIGHT, HOME);
        service = node();
        IntStream.range(0, 17).forEach(i -> outcome(service, "login" + i, "Sommer-2019", HOME));
        waits.clear();

        assertThat(isIn("boris", RIGHT, HOME)).isTrue();
        assertThat(waits).isEmpty();
    }

    @Test
    void aHundredFailuresInAllSlowEveryStranger() {
        for (int i = 0; i < 100; i++) {
            outcome(service, "login" + i, "Sommer-2019", "203.0.113." + i);
        }
        assertThat(waits).isEmpty();

        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
        assertThat(waits).hasSize(1);
    }

    @Test
    void whoFindsNoPlaceHasLostNoTry() throws Exception {
        List<String> answers = new ArrayList<>();
        whileStrangersFillTheRoom(() -> {
            for (int i = 0; i < SignInService.ALLOWED; i++) {
                answers.add(outcome(service, "anna", RIGHT, HOME));
            }
        });

        assertThat(answers).allMatch(answer -> answer.startsWith("wait"));
        assertThat(isIn("anna", RIGHT, HOME)).isTrue();
    }

    @Test
    void strangersLeavePlacesForWhoIsKnown() throws Exception {
        isIn("boris", RIGHT, HOME);
        service = node();
        List<String> answers = new ArrayList<>();
        whileStrangersFillTheRoom(() -> answers.add(outcome(service, "boris", RIGHT, HOME)));

        assertThat(answers).containsExactly("in");
    }

    /** Guesses at logins nobody owns, each from an address of its own, until one is sent away; none is done until the end. */
    private void whileStrangersFillTheRoom(Runnable meanwhile) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        hashing.lookAtWrongOnesUntil(end);
        int strangers = 80;
        ExecutorService threads = Executors.newFixedThreadPool(strangers);
        try {
            CompletionService<String> answers = new ExecutorCompletionService<>(threads);
            for (int i = 0; i < strangers; i++) {
                int number = i;
                answers.submit(() -> outcome(service, "nobody" + number, "guess", "203.0.113." + number));
            }
            assertThat(answers.take().get()).startsWith("wait");
            meanwhile.run();
            end.countDown();
            for (int i = 1; i < strangers; i++) {
                answers.take().get();
            }
        } finally {
            end.countDown();
            threads.shutdownNow();
        }
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            outcome(service, login, "guess " + i, address);
        }
    }

    private boolean isIn(String login, String password, String address) {
        return outcome(service, login, password, address).equals("in");
    }

    private static String outcome(SignInService service, String login, String password, String address) {
        try {
            return service.signIn(login, password.toCharArray(), address).isPresent() ? "in" : "refused";
        } catch (SignInSlowedException slowed) {
            return "wait " + slowed.seconds();
        }
    }

    private static void aQuarterOfAnHourPasses() {
        DATABASE.execute("update sign_in_tries set free_at = free_at - interval 15 minute");
    }

    private static List<String> atOnce(int times, IntFunction<String> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(IntStream.range(0, times)
                    .mapToObj(i -> (Callable<String>) () -> work.apply(i))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What the log was told, as it would stand there. */
    private static final class Lines extends Handler {

        private final ConcurrentLinkedQueue<String> lines;

        Lines(ConcurrentLinkedQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(MessageFormat.format(
                    line.getMessage(), Optional.ofNullable(line.getParameters()).orElse(new Object[0])));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
