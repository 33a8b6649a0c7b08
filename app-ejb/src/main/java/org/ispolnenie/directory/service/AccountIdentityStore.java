package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.directory.service.factor.SaidCodes;
import org.ispolnenie.directory.service.session.RecordedSessions;
import org.ispolnenie.directory.service.signin.DirectoryAccounts;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.shared.service.KnockCredential;
import org.ispolnenie.shared.service.OwedPassword;
import org.ispolnenie.shared.service.SignedInCredential;
import org.ispolnenie.shared.service.door.CodeCredential;
import org.ispolnenie.shared.service.door.CodeNeededException;
import org.ispolnenie.shared.service.door.OwedSecondFactor;

/**
 * Lets the server's security ask our accounts: who signs in, and who goes on in a session. A session ends with the password
 * it began with, or when somebody ends it; who owes a password or a second factor comes in without any right. Whose account
 * has a second factor is not let in by the password alone (ADR 0095).
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Inject
    private AccountReader accounts;

    @Inject
    private RecordedSessions sessions;

    @Inject
    private DirectoryAccounts outside;

    @Inject
    private CurrentCaller current;

    @Inject
    private SaidCodes codes;

    @Inject
    private DemandedSecondFactor demanded;

    @Inject
    private Clock clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof SignedInCredential signedIn) {
            return result(sessions.account(signedIn.login(), signedIn.key())
                    .map(outside::followed)
                    .filter(row -> row.letsIn(clock.instant()) && row.stamp().equals(signedIn.stamp())));
        }
        if (credential instanceof KnockCredential knock) {
            char[] password = knock.getPassword().getValue();
            Optional<AccountRow> account = knock.beginsSession()
                    ? signIn.beginSession(knock.getCaller(), password, knock.address())
                    : signIn.signIn(knock.getCaller(), password, knock.address());
            return result(account.filter(row -> !row.secondFactor() || hasPassed(knock, row)));
        }
        if (credential instanceof CodeCredential said) {
            return result(accounts.byLogin(said.login())
                    .filter(row -> row.letsIn(clock.instant())
                            && row.secondFactor()
                            && row.stamp().equals(said.stamp())
                            && codes.isRight(said.login(), said.code(), said.address())));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    /** After the right password. */
    private boolean hasPassed(KnockCredential knock, AccountRow account) {
        String code = knock.code();
        if (code == null && !knock.isPassed()) {
            throw new CodeNeededException(account.caller().login(), account.stamp());
        }
        return code == null || codes.isRight(account.caller().login(), code, knock.address());
    }

    private CredentialValidationResult result(Optional<AccountRow> account) {
        account.map(row -> row.entrant(demanded.roles())).ifPresent(current::checked);
        return account.map(this::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** The stamp of the password goes along as the caller's unique id: a session keeps it. */
    private CredentialValidationResult valid(AccountRow account) {
        Caller entrant = account.entrant(demanded.roles());
        return new CredentialValidationResult(
                null, new CallerPrincipal(entrant.signature()), null, account.stamp(), groups(account, entrant));
    }

    /** Of two things owed the password comes first. */
    private Set<String> groups(AccountRow account, Caller entrant) {
        if (account.owesPassword()) {
            return Set.of(OwedPassword.GROUP);
        }
        return account.owesSecondFactor(demanded.roles()) ? Set.of(OwedSecondFactor.GROUP) : groups(entrant);
    }

    /** How the server knows a caller: by what is recorded of them, with their roles as groups. */
    static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(caller.signature(), groups(caller));
    }

    private static Set<String> groups(Caller caller) {
        return caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
