package org.ispolnenie.directory.service.ldap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.Login;
import org.ispolnenie.directory.domain.account.RolesMustFitTheBody;
import org.ispolnenie.directory.service.EmailAddress;
import org.ispolnenie.directory.service.importing.KnownBodies;
import org.ispolnenie.directory.service.signin.SignInLog;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Makes the accounts of people the directory service knows, and lets them follow it: name, body, roles, e-mail. What changes
 * stands in the history of the account and in the audit; what does not leaves no trace.
 */
@Stateless
@PermitAll
public class LdapAccounts {

    /** In the history of an account the one who does what the directory service says; in capitals, as no login is. */
    static final String WHO = "LDAP";

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Event<AddressKnown> known;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What is wrong with what the directory service says of somebody, in a line for the administrator. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    /**
     * Makes the account of a person, or lets it follow. Whom nothing is open to has no role afterwards.
     *
     * @param may the roles their groups give
     * @return why nothing is open to them; empty: they may come in
     */
    public Optional<String> follow(LdapPerson person, Set<Role> may) {
        try {
            String login = login(person);
            if (!accounts.erased(List.of(login)).isEmpty()) {
                throw new Refused("the personal data of who had this login were erased here, it is given to nobody");
            }
            Optional<Account> account = account(login);
            if (account.isPresent() && !account.get().isActive()) {
                throw new Refused("the account is closed here");
            }
            try {
                @Nullable Organization body = body(person, may);
                describe(account.orElseGet(() -> Account.ofDirectoryService(login)), person, body, may);
                return Optional.empty();
            } catch (Refused refused) {
                account.ifPresent(this::withdraw);
                throw refused;
            }
        } catch (Refused refused) {
            return Optional.of(refused.reason);
        }
    }

    /** The directory service does not know the person any more: the account loses its roles. */
    public void withdraw(String login) {
        directory
                .account(login)
                .filter(account -> account.isOfDirectoryService() && account.isActive())
                .ifPresent(this::withdraw);
    }

    private void withdraw(Account account) {
        if (!account.roles().isEmpty()) {
            account.become(account.displayName(), account.organization().orElse(null), Set.of(), clock.instant());
            record(account, AccountAct.CHANGED);
        }
    }

    private static String login(LdapPerson person) throws Refused {
        try {
            return Login.of(person.login());
        } catch (ValidationException none) {
            throw new Refused("«" + SignInLog.printable(person.login()) + "» cannot be a login here");
        }
    }

    /** No account is taken over: neither one that is kept here, nor one whose login only looks the same to the database. */
    private Optional<Account> account(String login) throws Refused {
        Optional<Account> account = directory.account(login);
        if (account.isPresent()
                && (!account.get().isOfDirectoryService()
                        || !account.get().login().equals(login))) {
            throw new Refused(
                    "the login belongs to the account «" + account.get().login() + "», which is another's");
        }
        return account;
    }

    private @Nullable Organization body(LdapPerson person, Set<Role> may) throws Refused {
        if (may.isEmpty()) {
            throw new Refused("none of the groups gives a role");
        }
        @Nullable String written = person.body();
        List<Organization> meant = written == null ? List.of() : meant(written);
        @Nullable Organization body = meant.size() == 1 ? meant.get(0) : null;
        try {
            RolesMustFitTheBody.check(may, body, LocalDate.now(clock));
        } catch (ValidationException unfit) {
            String why = unfit.errors().stream()
                    .map(error -> Messages.in(Locale.ENGLISH).text(error.reason()))
                    .collect(Collectors.joining("; "));
            throw new Refused(
                    written == null || body != null
                            ? why
                            : "the body «" + written + "» is " + (meant.isEmpty() ? "unknown" : "the name of several")
                                    + "; " + why);
        }
        return body;
    }

    private List<Organization> meant(String written) {
        List<Organization> bodies = new ArrayList<>(directory.bodies());
        directory.organizations(List.of(written)).stream()
                .filter(one -> one.kind().isObject())
                .forEach(bodies::add);
        return new KnownBodies(bodies, LocalDate.now(clock)).find(written);
    }

    private void describe(Account account, LdapPerson person, @Nullable Organization body, Set<Role> may) {
        boolean isNew = !account.isStored();
        Instant now = clock.instant();
        String name = name(person, account.login());
        boolean becomes = !name.equals(account.displayName())
                || !may.equals(account.roles())
                || !Optional.ofNullable(body).equals(account.organization());
        if (becomes) {
            account.become(name, body, may, now);
        }
        if (isNew) {
            accounts.add(account);
        }
        reach(account, person);
        if (isNew || becomes) {
            record(account, isNew ? AccountAct.CREATED : AccountAct.CHANGED);
        }
    }

    private void reach(Account account, LdapPerson person) {
        @Nullable String email = email(person);
        if (!Optional.ofNullable(email).equals(account.email())) {
            account.reachAt(email, account.language(), account.heads());
            if (email != null) {
                known.fire(new AddressKnown(account.id()));
            }
        }
    }

    private static String name(LdapPerson person, String login) {
        try {
            return WrittenText.requiredLine(person.called(), "/displayName", Account.LONGEST_NAME);
        } catch (ValidationException none) {
            return login;
        }
    }

    private static @Nullable String email(LdapPerson person) {
        try {
            return EmailAddress.of(person.email());
        } catch (ValidationException none) {
            return null;
        }
    }

    private void record(Account account, AccountAct act) {
        accounts.add(new AccountMove(account, act, new Act(WHO, clock.instant()), null));
        trail.write(
                AuditNote.of("ACCOUNT_" + act, AuditEntity.ACCOUNT, account.login())
                        .with("origin", WHO),
                account.login());
    }
}
