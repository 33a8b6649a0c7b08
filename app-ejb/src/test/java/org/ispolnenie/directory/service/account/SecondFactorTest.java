package org.ispolnenie.directory.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.factor.RecoveryCodes;
import org.ispolnenie.directory.domain.factor.SharedSecret;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.persistence.SqlSecondFactors;
import org.ispolnenie.directory.persistence.SqlSessionRecords;
import org.ispolnenie.directory.persistence.SqlSignInTries;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.directory.service.factor.FactorKey;
import org.ispolnenie.directory.service.factor.SaidCodes;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.ForgottenAudit;
import org.ispolnenie.directory.service.signin.HashingRoom;
import org.ispolnenie.directory.service.signin.NoDirectoryService;
import org.ispolnenie.directory.service.signin.SignInLog;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.door.CodeUsedException;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A second factor from its set-up to its end, on a real database and in its time. */
class SecondFactorTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String HOME = "192.0.2.1";
    private static final String WRONG = "wrong-wrong-code";

    @TempDir
    private Path attachments;

    private final SqlSecondFactors factors = Wired.of(SqlSecondFactors.class, DATABASE.dataSource());
    private final SqlSignInTries tries = Wired.of(SqlSignInTries.class, DATABASE.dataSource());
    private final SignInLog log = Wired.of(SignInLog.class, new ForgottenAudit());
    private final SqlAccountReader accounts = Wired.of(SqlAccountReader.class, DATABASE.dataSource());

    @BeforeEach
    void anna() {
        for (String table : List.of(
                "sign_in_tries",
                "known_address",
                "failed_sign_in",
                "account_session",
                "account_move",
                "account_role",
                "recovery_code",
                "second_factor",
                "account")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.execute(
                "insert into account (id, version, login, display_name, password_hash, active)"
                        + " values (1, 1, 'anna', 'Anna', 'hash of right', true), (2, 1, 'boss', 'Boss', 'hash of right', true)");
        DATABASE.execute("insert into account_role values (1, 'CONTROLLER'), (2, 'ADMIN')");
    }

    @Test
    void noCodeIsAskedForUntilTheFirstWasSaid() {
        anna(SecondFactorService::begin);
        assertThat(row("anna").secondFactor()).isFalse();

        assertThatThrownBy(() -> anna(own -> own.setUp(WRONG, null))).isInstanceOf(ValidationException.class);
        assertThat(row("anna").secondFactor()).isFalse();

        List<String> codes = setUp();
        assertThat(codes).hasSize(10);
        assertThat(row("anna").secondFactor()).isTrue();
        assertThatThrownBy(() -> anna(SecondFactorService::begin)).isInstanceOf(ConflictException.class);
    }

    /** Else whoever comes to a screen that was left open would say the first code of a telephone of theirs. */
    @Test
    void whatWasBegunTooLongAgoHasToBeginAnew() {
        anna(SecondFactorService::begin);
        String shown = code(0);
        DATABASE.execute("update second_factor set begun_at = begun_at - interval 16 minute");

        assertThat(factors.find("anna")).isEmpty();
        assertThatThrownBy(() -> anna(own -> own.setUp(shown, null))).isInstanceOf(ConflictException.class);
        assertThat(setUp()).hasSize(10);
    }

    @Test
    void theCodeThatSetItUpLetsNobodyIn() {
        anna(SecondFactorService::begin);
        String first = code(0);
        anna(own -> own.setUp(first, null));

        assertThatThrownBy(() -> codes().isRight("anna", first, HOME)).isInstanceOf(CodeUsedException.class);
    }

    @Test
    void aCodeLetsInOnceAndNoneBeforeItDoesAfterwards() {
        setUp();
        anHourPasses();
        String earlier = code(0);
        String shown = code(1);
        assertThat(codes().isRight("anna", shown.substring(0, 3) + " " + shown.substring(3), HOME))
                .isTrue();

        assertThatThrownBy(() -> codes().isRight("anna", shown, HOME)).isInstanceOf(CodeUsedException.class);
        assertThatThrownBy(() -> codes().isRight("anna", earlier, HOME)).isInstanceOf(CodeUsedException.class);
        assertThat(tries.standing("anna", HOME).taken()).as("no guess").isZero();
    }

    @Test
    void ofFiveAtOnceOnTwoNodesOneIsLetIn() throws Exception {
        setUp();
        anHourPasses();
        String shown = code(0);
        SaidCodes here = codes();
        SaidCodes there = codes();

        assertThat(atOnce(place -> isIn(place % 2 == 0 ? here : there, shown))).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeLetsInOnceHoweverManySayIt() throws Exception {
        String paper = setUp().get(0).toUpperCase(Locale.ROOT).replace('-', ' ');

        assertThat(atOnce(place -> isIn(codes(), paper))).isEqualTo(1);
        assertThat(factors.find("anna").orElseThrow().codesLeft()).isEqualTo(9);
    }

    @Test
    void otherRecoveryCodesTakeThePlaceOfThoseBefore() {
        String before = setUp().get(0);
        List<String> after = shown(SecondFactorService::renewCodes).texts();

        assertThat(codes().isRight("anna", before, HOME)).isFalse();
        assertThat(codes().isRight("anna", after.get(0), HOME)).isTrue();
    }

    @Test
    void fiveWrongCodesCloseTheLoginForPasswordsToo() {
        String paper = setUp().get(0);
        for (int said = 0; said < 5; said++) {
            assertThat(codes().isRight("anna", WRONG, HOME)).isFalse();
        }

        assertThat(codes().isRight("anna", paper, HOME)).isFalse();
        assertThat(signIn("right")).isEmpty();
        DATABASE.execute("update sign_in_tries set free_at = utc_timestamp(6)");
        assertThat(signIn("right")).isPresent();
        assertThat(codes().isRight("anna", paper, HOME)).isTrue();
    }

    /** Else whoever knows the password would say it between two guesses, and guess for ever. */
    @Test
    void aRightPasswordForgetsNoWrongCode() {
        setUp();
        for (int said = 0; said < 4; said++) {
            assertThat(signIn("right")).isPresent();
            codes().isRight("anna", WRONG, HOME);
        }
        assertThat(tries.standing("anna", HOME).taken()).isEqualTo(4);
        assertThat(tries.standing("anna", HOME).knownHere()).isFalse();

        codes().isRight("anna", WRONG, HOME);
        assertThat(signIn("right")).isEmpty();
    }

    @Test
    void aRightCodeForgetsThem() {
        String paper = setUp().get(0);
        codes().isRight("anna", WRONG, HOME);
        assertThat(codes().isRight("anna", paper, HOME)).isTrue();

        assertThat(tries.standing("anna", HOME).taken()).isZero();
        assertThat(tries.standing("anna", HOME).knownHere()).isTrue();
    }

    @Test
    void whoSetsItUpEndsTheSessionsThatWereNeverAsked() {
        SqlSessionRecords sessions = Wired.of(SqlSessionRecords.class, DATABASE.dataSource());
        sessions.begin("anna", "here", HOME, "");
        sessions.begin("anna", "elsewhere", HOME, "");
        anna(SecondFactorService::begin);
        anna(own -> own.setUp(code(0), "here"));

        assertThat(sessions.find("anna", "here")).isPresent();
        assertThat(sessions.find("anna", "elsewhere")).isEmpty();
    }

    @Test
    void whatIsDemandedIsNotSwitchedOff() {
        setUp();
        assertThatThrownBy(() -> with("anna", DemandedSecondFactor.of(Role.CONTROLLER), SecondFactorService::switchOff))
                .isInstanceOf(ConflictException.class);
        anna(SecondFactorService::switchOff);
        assertThat(row("anna").secondFactor()).isFalse();
        assertThat(factors.isAny()).isFalse();
    }

    @Test
    void whoLosesTheTelephoneIsHelpedByAnAdministratorWithAReason() {
        setUp();
        Wired.of(SqlSessionRecords.class, DATABASE.dataSource()).begin("anna", "here", HOME, "");

        assertThatThrownBy(() -> removed("anna", " ")).isInstanceOf(ValidationException.class);
        removed("anna", "телефон потерян");

        assertThat(row("anna").secondFactor()).isFalse();
        assertThat(Wired.of(SqlSessionRecords.class, DATABASE.dataSource()).find("anna", "here"))
                .isEmpty();
        assertThatThrownBy(() -> removed("anna", "ещё раз")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> removed("boss", "сам себе")).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoseRoleDemandsOneHasNoRightWithoutIt() {
        Set<Role> demanding = DemandedSecondFactor.named("admin, CONTROLLER");
        assertThat(row("anna").entrant(demanding).roles()).isEmpty();
        assertThat(row("anna").entrant(Set.of(Role.ADMIN)).roles()).containsExactly(Role.CONTROLLER);
        setUp();
        assertThat(row("anna").entrant(demanding).roles()).containsExactly(Role.CONTROLLER);
    }

    /** A slip must not open what was to be shut. */
    @Test
    void whatCannotBeMeantDemandsItOfThoseWhoHaveMostToLose() {
        assertThat(DemandedSecondFactor.named("ADMN")).containsExactlyInAnyOrder(Role.ADMIN, Role.CONTROLLER);
        assertThat(DemandedSecondFactor.named("INTEGRATION")).containsExactlyInAnyOrder(Role.ADMIN, Role.CONTROLLER);
        assertThat(DemandedSecondFactor.named("CHAIR")).containsExactly(Role.CHAIR);
    }

    @Test
    void aDeputyNeedsOneForRolesThatDemandIt() {
        DemandedSecondFactor demanded = DemandedSecondFactor.of(Role.CONTROLLER);
        AccountRow deputy = new AccountRow(new Caller("deputy", "D", null, Set.of(Role.EXECUTOR)), "-", true);
        Caller acting = deputy.caller().standingInFor(row("anna").caller());

        assertThat(demanded.allows(deputy, acting)).isFalse();
        assertThat(demanded.allows(deputy, deputy.caller())).isTrue();
    }

    @Test
    void aCopyOfTheDatabaseHoldsNoSecretAndNoCode() throws IOException {
        List<String> paper = setUp();
        String secret = secret().text();
        String stored = factors.find("anna").orElseThrow().secret();

        assertThat(stored).doesNotContain(secret);
        assertThat(FactorKey.in(attachments).open(stored, "boss"))
                .as("moved to another's row")
                .isEmpty();
        Files.delete(attachments.resolve(FactorKey.NAME));
        FactorKey another = FactorKey.in(attachments);
        another.make();
        assertThat(another.open(stored, "anna")).isEmpty();
        assertThat(codes().isRight("anna", paper.get(0), HOME)).isFalse();
    }

    @Test
    void noOtherKeyIsMadeWhileSomebodyNeedsTheOneThatIsGone() throws IOException {
        setUp();
        Files.delete(attachments.resolve(FactorKey.NAME));

        assertThat(factors.isAny()).isTrue();
        assertThatThrownBy(() -> with("boss", DemandedSecondFactor.of(), SecondFactorService::begin))
                .isInstanceOf(RuntimeException.class);
        assertThat(attachments).isEmptyDirectory();
    }

    private List<String> setUp() {
        anna(SecondFactorService::begin);
        return shown(own -> own.setUp(code(0), null)).texts();
    }

    /** What the telephone shows so many half minutes from now. */
    private String code(int later) {
        return secret().codeAt(Instant.now().plusSeconds(later * 30L));
    }

    private SharedSecret secret() {
        String sealed = factors.find("anna").orElseThrow().secret();
        return SharedSecret.of(FactorKey.in(attachments).open(sealed, "anna").orElseThrow());
    }

    /** Since the last code. */
    private static void anHourPasses() {
        DATABASE.execute("update second_factor set last_step = last_step - 120");
    }

    private AccountRow row(String login) {
        return accounts.byLogin(login).orElseThrow();
    }

    private SaidCodes codes() {
        return Wired.of(SaidCodes.class, factors, FactorKey.in(attachments), tries, log);
    }

    private static boolean isIn(SaidCodes node, String code) {
        try {
            return node.isRight("anna", code, HOME);
        } catch (CodeUsedException used) {
            return false;
        }
    }

    private static long atOnce(Function<Integer, Boolean> said) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            List<Callable<Boolean>> five = IntStream.range(0, 5)
                    .<Callable<Boolean>>mapToObj(place -> () -> said.apply(place))
                    .toList();
            long in = 0;
            for (Future<Boolean> one : people.invokeAll(five)) {
                in += one.get() ? 1 : 0;
            }
            return in;
        } finally {
            people.shutdown();
        }
    }

    private Optional<AccountRow> signIn(String password) {
        return Wired.of(
                        SignInService.class,
                        tries,
                        Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                        new HashingRoom(),
                        new NoDirectoryService(),
                        log,
                        Clock.systemUTC())
                .beginSession("anna", password.toCharArray(), HOME);
    }

    private void anna(Consumer<SecondFactorService> act) {
        with("anna", DemandedSecondFactor.of(), act);
    }

    private RecoveryCodes shown(Function<SecondFactorService, RecoveryCodes> act) {
        List<RecoveryCodes> made = new ArrayList<>();
        anna(own -> made.add(act.apply(own)));
        return made.get(0);
    }

    private void with(String login, DemandedSecondFactor demanded, Consumer<SecondFactorService> act) {
        DATABASE.doInTransaction(em -> act.accept(Wired.of(
                SecondFactorService.class,
                factors,
                FactorKey.in(attachments),
                Wired.of(JpaDirectoryRepository.class, em),
                Wired.of(JpaAccountRepository.class, em),
                Wired.of(SqlSessionRecords.class, DATABASE.dataSource()),
                demanded,
                CurrentCaller.of(row(login).caller()),
                Clock.systemUTC())));
    }

    private void removed(String login, String reason) {
        DATABASE.doInTransaction(em -> Wired.of(
                        SecondFactorRemoval.class,
                        factors,
                        Wired.of(JpaDirectoryRepository.class, em),
                        Wired.of(JpaAccountRepository.class, em),
                        Wired.of(SqlSessionRecords.class, DATABASE.dataSource()),
                        CurrentCaller.of(row("boss").caller()),
                        Clock.systemUTC())
                .remove(login, reason));
    }
}
