package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Signature;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.message.Message;

/** Finds the caller behind the name the server's security knows: a login, or a deputy's {@link Signature}. */
@ApplicationScoped
public class CallerLookup {

    @Inject
    private AccountReader accounts;

    @Inject
    private StandIns standIns;

    @Inject
    private DemandedSecondFactor demanded;

    /** @throws AccessDeniedException if the account is gone, or they may not stand in for the other today */
    public Caller byName(String name) {
        Signature signature = Signature.parse(name);
        Caller person = account(signature.person());
        String principal = signature.principal();
        return principal == null
                ? person
                : standIns.standingIn(person, principal)
                        .orElseThrow(
                                () -> new AccessDeniedException(Message.of("directory.NOT_STANDING_IN", principal)));
    }

    private Caller account(String login) {
        return accounts.byLogin(login)
                .filter(AccountRow::active)
                .map(row -> row.entrant(demanded.roles()))
                .orElseThrow(() -> new AccessDeniedException(Message.of("directory.NO_SUCH_ACCOUNT", login)));
    }
}
