package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.shared.service.ActForCredential;

/**
 * Tells the server's security who a deputy is while standing in for someone: the principal is called by both logins, the
 * groups are the roles that go with it. Roles that are not to be had without a second factor are not had by a deputy without
 * one either.
 */
@ApplicationScoped
public class StandInIdentityStore implements IdentityStore {

    @Inject
    private AccountReader accounts;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentCaller current;

    @Inject
    private DemandedSecondFactor demanded;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof ActForCredential asked)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Caller> deputy = accounts.byLogin(asked.person())
                .filter(person ->
                        person.active() && !person.owesPassword() && !person.owesSecondFactor(demanded.roles()))
                .flatMap(person -> standIns.standingIn(person.caller(), asked.principal())
                        .filter(acting -> demanded.allows(person, acting)));
        deputy.ifPresent(current::checked);
        return deputy.map(AccountIdentityStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
