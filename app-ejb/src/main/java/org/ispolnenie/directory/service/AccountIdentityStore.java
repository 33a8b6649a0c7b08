package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.shared.service.KnockCredential;
import org.ispolnenie.shared.service.SignedInCredential;

/** Lets the server's security ask our accounts: who signs in, and who goes on in a session. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIn;

    @Inject
    private AccountReader accounts;

    @Inject
    private CurrentCaller current;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof SignedInCredential signedIn) {
            return result(accounts.byLogin(signedIn.login())
                    .filter(AccountRow::active)
                    .map(AccountRow::caller));
        }
        if (credential instanceof KnockCredential knock) {
            return result(signIn.signIn(knock.getCaller(), knock.getPassword().getValue(), knock.address()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult result(Optional<Caller> caller) {
        caller.ifPresent(current::checked);
        return caller.map(AccountIdentityStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** How the server knows a caller: by what is recorded of them, with their roles as groups. */
    static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(
                caller.signature(), caller.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
