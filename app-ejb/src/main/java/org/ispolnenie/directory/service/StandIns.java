package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.directory.domain.Deputyship;

/** Whom a person may stand in for today; asked on every request, so that a revocation holds at once. */
@ApplicationScoped
public class StandIns {

    @Inject
    private DeputyRepository deputies;

    @Inject
    private AccountReader accounts;

    @Inject
    private Clock clock;

    /**
     * Somebody a person may stand in for.
     *
     * @param login the principal's account
     * @param name  how they are called
     */
    public record Principal(String login, String name) {}

    /** Each once, however many periods overlap today. */
    public Collection<Principal> principals(String deputy) {
        Map<String, Principal> principals = new LinkedHashMap<>();
        for (Deputyship held : held(deputy)) {
            String login = held.principal().login();
            principals.put(login, new Principal(login, held.principal().displayName()));
        }
        return List.copyOf(principals.values());
    }

    /** The person as the principal's deputy; empty if they may not stand in for them today. */
    public Optional<Caller> standingIn(Caller person, String principal) {
        boolean entitled = held(person.login()).stream()
                .anyMatch(d -> d.principal().login().equals(principal));
        return entitled
                ? accounts.byLogin(principal)
                        .filter(AccountRow::active)
                        .map(AccountRow::caller)
                        .map(person::standingInFor)
                : Optional.empty();
    }

    private List<Deputyship> held(String deputy) {
        return deputies.heldBy(deputy, LocalDate.now(clock));
    }
}
