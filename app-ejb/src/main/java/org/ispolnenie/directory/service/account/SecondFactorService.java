package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.factor.RecoveryCodes;
import org.ispolnenie.directory.domain.factor.SharedSecret;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.directory.service.factor.FactorKey;
import org.ispolnenie.directory.service.factor.SecondFactors;
import org.ispolnenie.directory.service.factor.SecondFactors.Kept;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Records what a person does with their own second factor, once {@link OwnSecondFactor} has asked for password and code;
 * everybody who is signed in may.
 */
@Stateless
@PermitAll
public class SecondFactorService {

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorKey key;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionRecords sessions;

    @Inject
    private DemandedSecondFactor demanded;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Makes a secret; nobody is asked for its codes until the first has been said. */
    @Audited(value = "SECOND_FACTOR_BEGUN", of = AuditEntity.ACCOUNT)
    public void begin() {
        String login = person().login();
        if (caller.get().is(Role.INTEGRATION)) {
            throw new ConflictException(Message.of("directory.SYSTEMS_HAVE_NO_SECOND_FACTOR"));
        }
        if (factors.find(login).filter(Kept::isSetUp).isPresent()) {
            throw new ConflictException(Message.of("directory.SECOND_FACTOR_IS_ON"));
        }
        if (!key.isThere() && factors.isAny()) {
            throw new ConflictException(Message.of("directory.NO_KEY_OF_SECOND_FACTORS"));
        }
        key.make();
        factors.begin(login, key.seal(SharedSecret.random(random).bytes(), login));
    }

    /**
     * The telephone shows the right code: from now on it is asked for. Other sessions, which were never asked, end.
     *
     * @param own the key of the session in which this is said, which stays; null: none does
     */
    @Audited(value = "SECOND_FACTOR_SET_UP", of = AuditEntity.ACCOUNT)
    public RecoveryCodes setUp(String said, @Nullable String own) {
        String login = person().login();
        Kept begun = factors.find(login)
                .filter(kept -> !kept.isSetUp())
                .orElseThrow(() -> new ConflictException(Message.of("directory.SECOND_FACTOR_NOT_BEGUN")));
        OptionalLong step = key.open(begun.secret(), login)
                .map(secret -> SharedSecret.of(secret).stepOf(RecoveryCodes.plain(said), begun.now()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            throw ValidationException.of("/code", Message.of("directory.FIRST_CODE_WRONG"));
        }
        if (!factors.setUp(login, step.getAsLong())) {
            throw new ConflictException(Message.of("directory.SECOND_FACTOR_IS_ON"));
        }
        sessions.endAll(login, own);
        record(login, AccountAct.SECOND_FACTOR_SET_UP);
        return codes(login);
    }

    /** Makes other recovery codes; those from before let in no longer. */
    @Audited(value = "RECOVERY_CODES_MADE", of = AuditEntity.ACCOUNT)
    public RecoveryCodes renewCodes() {
        String login = person().login();
        requireOne(login);
        record(login, AccountAct.RECOVERY_CODES_MADE);
        return codes(login);
    }

    @Audited(value = "SECOND_FACTOR_OFF", of = AuditEntity.ACCOUNT)
    public void switchOff() {
        Caller me = person();
        if (demanded.roles().stream().anyMatch(me::is)) {
            throw new ConflictException(Message.of("directory.SECOND_FACTOR_DEMANDED"));
        }
        requireOne(me.login());
        factors.remove(me.login());
        record(me.login(), AccountAct.SECOND_FACTOR_OFF);
    }

    /** Whoever acts for another has no business with either's telephone. */
    private Caller person() {
        Caller me = caller.get();
        Caller.ActingFor other = me.actingFor();
        if (other != null) {
            throw new AccessDeniedException(Message.of("directory.SECOND_FACTOR_IS_PERSONAL", other.displayName()));
        }
        return me;
    }

    private void requireOne(String login) {
        if (factors.find(login).filter(Kept::isSetUp).isEmpty()) {
            throw new ConflictException(Message.of("directory.NO_SECOND_FACTOR", login));
        }
    }

    private RecoveryCodes codes(String login) {
        RecoveryCodes made = RecoveryCodes.random(random);
        factors.replaceCodes(
                login,
                made.texts().stream()
                        .map(text -> key.hash(RecoveryCodes.plain(text), login))
                        .toList());
        return made;
    }

    private void record(String login, AccountAct act) {
        Account account = directory.account(login).orElseThrow();
        accounts.add(new AccountMove(account, act, caller.get().acts(clock.instant()), null));
    }
}
