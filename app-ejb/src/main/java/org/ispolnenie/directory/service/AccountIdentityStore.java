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
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.session.RecordedSessions;
import org.ispolnenie.directory.service.signin.DirectoryAccounts;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.shared.service.KnockCredential;
import org.ispolnenie.shared.service.OwedPassword;
import org.ispolnenie.shared.service.SignedInCredential;

/**
 * Lets the server's security ask our accounts: who signs in, and who goes on in a session. A session ends with the password
 * it began with, or when somebody ends it; who owes a password comes in without any right.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Inject
    private RecordedSessions sessions;

    @Inject
    private DirectoryAccounts outside;

    @Inject
    private CurrentCaller current;

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
            return result(
                    knock.beginsSession()
                            ? signIn.beginSession(knock.getCaller(), password, knock.address())
                            : signIn.signIn(knock.getCaller(), password, knock.address()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult result(Optional<AccountRow> account) {
        account.map(AccountRow::entrant).ifPresent(current::checked);
        return account.map(AccountIdentityStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** The stamp of the password goes along as the caller's unique id: a session keeps it. */
    private static CredentialValidationResult valid(AccountRow account) {
        Caller entrant = account.entrant();
        return new CredentialValidationResult(
                null,
                new CallerPrincipal(entrant.signature()),
                null,
                account.stamp(),
                account.owesPassword() ? Set.of(OwedPassword.GROUP) : groups(entrant));
    }

    /** How the server knows a caller: by what is recorded of them, with their roles as groups. */
    static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(caller.signature(), groups(caller));
    }

    private static Set<String> groups(Caller caller) {
        return caller.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
