package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.Login;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.domain.account.RolesMustFitTheBody;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.directory.service.signin.DirectoryAccounts;
import org.ispolnenie.directory.service.signin.SignInTries;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Makes accounts and keeps them: the administrator's work. Whatever is done stands in the history of the account. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class AccountService {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PersonService people;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private SignInTries tries;

    @Inject
    private SessionRecords sessions;

    @Inject
    private DirectoryAccounts outside;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * An account that has just been made.
     *
     * @param login    as it is kept
     * @param password what its person signs in with, once
     */
    public record NewAccount(String login, OneTimePassword password) {}

    /** Makes an account; its person gets a one-time password, which nobody can be told again. */
    @Audited(value = "ACCOUNT_CREATED", of = AuditEntity.ACCOUNT)
    public NewAccount create(
            @AuditedId @Nullable String login, @Nullable String displayName, Place place, Reach reach) {
        String name = Login.of(login);
        String called = WrittenText.requiredLine(displayName, "/displayName", Account.LONGEST_NAME);
        @Nullable Organization body = body(place);
        RolesMustFitTheBody.check(place.roles(), body, LocalDate.now(clock));
        if (directory.account(name).isPresent()) {
            throw new ConflictException(Message.of("directory.LOGIN_TAKEN", name));
        }
        OneTimePassword password = OneTimePassword.random(random, clock.instant());
        Account account = new Account(name, called, "", body, place.roles());
        account.giveOneTimePassword(hash(password), password.until(), clock.instant());
        accounts.add(account);
        people.reach(name, null, reach.email(), reach.language(), reach.heads());
        record(account, AccountAct.CREATED, null);
        return new NewAccount(name, password);
    }

    /** @param version what the caller has seen of the account; null: whichever is there */
    @Audited(value = "ACCOUNT_CHANGED", of = AuditEntity.ACCOUNT)
    public void change(@AuditedId String login, @Nullable Long version, AccountDescription next) {
        Account account = seen(login, version);
        String called = next.displayName() == null
                ? account.displayName()
                : WrittenText.requiredLine(next.displayName(), "/displayName", Account.LONGEST_NAME);
        @Nullable Organization body = account.organization().orElse(null);
        Set<Role> roles = account.roles();
        if (next.place() != null) {
            body = body(next.place());
            roles = next.place().roles();
        }
        boolean moves = body != account.organization().orElse(null) || !roles.equals(account.roles());
        if (moves) {
            RolesMustFitTheBody.check(roles, body, LocalDate.now(clock));
        }
        if (moves || !called.equals(account.displayName())) {
            if (account.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
                requireAnotherAdministrator(account);
            }
            account.requireKeptHere();
            account.become(called, body, roles, clock.instant());
            record(account, AccountAct.CHANGED, null);
        }
        people.reach(
                login,
                null,
                next.reach().email(),
                next.reach().language(),
                next.reach().heads());
    }

    /** Gives a new one-time password; the old one and all sessions that began with it are good for nothing from now on. */
    @Audited(value = "PASSWORD_RESET", of = AuditEntity.ACCOUNT)
    public OneTimePassword resetPassword(@AuditedId String login, @Nullable Long version) {
        Account account = seen(login, version);
        if (isCaller(account)) {
            throw new ConflictException(Message.of("directory.OWN_PASSWORD_IS_CHANGED"));
        }
        account.requireKeptHere();
        OneTimePassword password = OneTimePassword.random(random, clock.instant());
        account.giveOneTimePassword(hash(password), password.until(), clock.instant());
        tries.forget(account.login());
        sessions.endAll(account.login(), null);
        record(account, AccountAct.PASSWORD_RESET, null);
        return password;
    }

    /** Forgets wrong tries, so that the person may try at once again. */
    @Audited(value = "ACCOUNT_UNLOCKED", of = AuditEntity.ACCOUNT)
    public void unlock(@AuditedId String login) {
        Account account = seen(login, null);
        tries.forget(account.login());
        record(account, AccountAct.UNLOCKED, null);
    }

    /** From the next request on the account is refused. Nothing is deleted: what the person did keeps their name. */
    @Audited(value = "ACCOUNT_CLOSED", of = AuditEntity.ACCOUNT)
    public void close(@AuditedId String login, @Nullable Long version, @Nullable String reason) {
        String why = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        Account account = seen(login, version);
        if (account.roles().contains(Role.ADMIN) && account.isActive()) {
            requireAnotherAdministrator(account);
        }
        account.close(clock.instant());
        sessions.endAll(account.login(), null);
        record(account, AccountAct.CLOSED, why);
    }

    /** The account may be used again, with the password it had. */
    @Audited(value = "ACCOUNT_REOPENED", of = AuditEntity.ACCOUNT)
    public void reopen(@AuditedId String login, @Nullable Long version, @Nullable String reason) {
        String why = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        Account account = seen(login, version);
        if (!account.isOfDirectoryService()) {
            RolesMustFitTheBody.check(account.roles(), account.organization().orElse(null), LocalDate.now(clock));
        }
        account.reopen(clock.instant());
        record(account, AccountAct.REOPENED, why);
    }

    /**
     * Hands the account to the directory service: its password here is good for nothing from now on, its sessions end, and
     * name, body and roles follow the directory service from the next sign-in on.
     *
     * @param reason null: none was asked for; what was asked for has to be said
     */
    @Audited(value = "ACCOUNT_MOVED_TO_LDAP", of = AuditEntity.ACCOUNT)
    public void moveToDirectoryService(@AuditedId String login, @Nullable Long version, @Nullable String reason) {
        @Nullable String why = reason == null ? null : WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        Account account = seen(login, version);
        if (!outside.isThere()) {
            throw new ConflictException(Message.of("directory.NO_DIRECTORY_SERVICE"));
        }
        if (account.roles().contains(Role.ADMIN) && account.isActive()) {
            requireAnotherAdministrator(account);
        }
        account.moveToDirectoryService(clock.instant());
        tries.forget(account.login());
        sessions.endAll(account.login(), null);
        record(account, AccountAct.MOVED_TO_LDAP, why);
    }

    /** Takes the account back: its person signs in with a one-time password, and the directory service is asked no longer. */
    @Audited(value = "ACCOUNT_MOVED_HERE", of = AuditEntity.ACCOUNT)
    public OneTimePassword moveHere(@AuditedId String login, @Nullable Long version) {
        Account account = seen(login, version);
        OneTimePassword password = OneTimePassword.random(random, clock.instant());
        account.moveHere(hash(password), password.until(), clock.instant());
        tries.forget(account.login());
        sessions.endAll(account.login(), null);
        record(account, AccountAct.MOVED_HERE, null);
        return password;
    }

    private Account seen(String login, @Nullable Long version) {
        Account account = directory
                .account(login)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login)));
        account.requireNotErased();
        account.requireVersion(version);
        return account;
    }

    /** Somebody must be left who can undo it. Of two administrators who shut each other out at once one is refused. */
    private void requireAnotherAdministrator(Account account) {
        if (isCaller(account)) {
            throw new ConflictException(Message.of("directory.NOT_ONESELF"));
        }
        if (accounts.openAdministratorsForChange().stream().allMatch(account::equals)) {
            throw new ConflictException(Message.of("directory.LAST_ADMINISTRATOR", account.login()));
        }
    }

    private boolean isCaller(Account account) {
        return account.login().equals(caller.get().login());
    }

    private @Nullable Organization body(Place place) {
        @Nullable String code = WrittenText.lineOrNull(place.organization());
        return code == null
                ? null
                : directory
                        .organization(code)
                        .orElseThrow(() ->
                                ValidationException.of("/organization", Message.of("directory.UNKNOWN_CODE", code)));
    }

    private String hash(OneTimePassword password) {
        return passwords.hash(password.text().toCharArray());
    }

    private void record(Account account, AccountAct act, @Nullable String reason) {
        Instant now = clock.instant();
        accounts.add(new AccountMove(account, act, caller.get().acts(now), reason));
    }
}
