package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Caller;

/** Lets the server's security ask our accounts. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private SignInService signIn;
    private CurrentCaller current;

    @SuppressWarnings("NullAway.Init")
    public AccountIdentityStore() {}

    @Inject
    public AccountIdentityStore(SignInService signIn, CurrentCaller current) {
        this.signIn = signIn;
        this.current = current;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential password)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Caller> account =
                signIn.signIn(password.getCaller(), password.getPassword().getValue());
        account.ifPresent(current::checked);
        return account.map(AccountIdentityStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** How the server knows a caller: by what is recorded of them, with their roles as groups. */
    static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(
                caller.signature(), caller.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
