package org.ispolnenie.directory.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** A person's (or a system's) right to sign in. Wrong passwords are not counted here: guessing is no change of an account. */
@Entity
@Table(name = "account")
public class Account extends VersionedEntity {

    public static final int LONGEST_NAME = 200;

    /** Stands where a hash would, of a password that is not stored here; no password has it. */
    private static final String KEPT_ELSEWHERE = "-";

    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private @Nullable Organization organization;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    private boolean active;

    @Enumerated(EnumType.STRING)
    private AccountOrigin origin = AccountOrigin.LOCAL;

    /** Until when a password lets in that somebody else has given them; null: the person has chosen it. */
    @Column(name = "one_time_until")
    private @Nullable Instant oneTimeUntil;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** When what tells who the person was has been erased; null: it has not. */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    private @Nullable String email;

    /** The language the person is written to in, {@code ru} or {@code en}. */
    private String language = "ru";

    /** Whether the person is the head of the body they belong to. */
    private boolean heads;

    protected Account() {}

    public Account(
            String login,
            String displayName,
            String passwordHash,
            @Nullable Organization organization,
            Set<Role> roles) {
        if (login.contains(Signature.SEPARATOR)) {
            throw ValidationException.of("/login", Message.of("directory.SIGN_IN_LOGIN", Signature.SEPARATOR));
        }
        this.login = login;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.organization = organization;
        this.roles = new HashSet<>(roles);
        this.active = true;
    }

    /** One that a directory service keeps; what it says of the person is said by {@link #become} and {@link #reachAt}. */
    public static Account ofDirectoryService(String login) {
        Account account = new Account(login, login, KEPT_ELSEWHERE, null, Set.of());
        account.origin = AccountOrigin.LDAP;
        return account;
    }

    /** Who keeps it and knows its password. */
    public AccountOrigin origin() {
        return origin;
    }

    public boolean isOfDirectoryService() {
        return origin == AccountOrigin.LDAP;
    }

    /** Belongs to the directory service from now on: the password that was stored here is good for nothing. */
    public void moveToDirectoryService(Instant now) {
        requireNotErased();
        if (isOfDirectoryService()) {
            throw new ConflictException(Message.of("directory.KEPT_BY_DIRECTORY_SERVICE", login));
        }
        this.origin = AccountOrigin.LDAP;
        this.passwordHash = KEPT_ELSEWHERE;
        this.oneTimeUntil = null;
        this.changedAt = now;
    }

    /** Belongs to the administrators here from now on, who give the person a one-time password. */
    public void moveHere(String newHash, Instant until, Instant now) {
        requireNotErased();
        if (!isOfDirectoryService()) {
            throw new ConflictException(Message.of("directory.KEPT_HERE", login));
        }
        this.origin = AccountOrigin.LOCAL;
        giveOneTimePassword(newHash, until, now);
    }

    /** @throws ConflictException if a directory service keeps it: what is said here would not last */
    public void requireKeptHere() {
        if (isOfDirectoryService()) {
            throw new ConflictException(Message.of("directory.KEPT_BY_DIRECTORY_SERVICE", login));
        }
    }

    /** The person chooses a password of their own. */
    public void choosePassword(String newHash, Instant now) {
        requireNotErased();
        requireKeptHere();
        this.passwordHash = newHash;
        this.oneTimeUntil = null;
        this.changedAt = now;
    }

    /** Somebody else gives them one: it lets in for a while, and only to choose another. */
    public void giveOneTimePassword(String newHash, Instant until, Instant now) {
        requireNotErased();
        requireKeptHere();
        this.passwordHash = newHash;
        this.oneTimeUntil = until;
        this.changedAt = now;
    }

    /** Is called otherwise, belongs to another body, may do something else. */
    public void become(String name, @Nullable Organization body, Set<Role> may, Instant now) {
        requireNotErased();
        this.displayName = name;
        this.organization = body;
        if (!roles.equals(may)) {
            roles.clear();
            roles.addAll(may);
        }
        this.heads = heads && body != null;
        this.changedAt = now;
    }

    /** May be used no longer; nothing of it is deleted. */
    public void close(Instant now) {
        if (!active) {
            throw new ConflictException(Message.of("directory.ACCOUNT_CLOSED", login));
        }
        this.active = false;
        this.changedAt = now;
    }

    public void reopen(Instant now) {
        requireNotErased();
        if (active) {
            throw new ConflictException(Message.of("directory.ACCOUNT_OPEN", login));
        }
        this.active = true;
        this.changedAt = now;
    }

    /**
     * Tells no longer who the person was: neither name nor login, and no address. The account stays, closed for good, with
     * its body, so that what was signed by it is still signed by one and the same.
     *
     * @param pseudonym what stands instead of the login
     */
    public void erase(String pseudonym, Instant now) {
        requireNotErased();
        if (active) {
            throw new ConflictException(Message.of("directory.CLOSE_BEFORE_ERASING", login));
        }
        this.login = pseudonym;
        this.displayName = "Сотрудник № " + id() + " (данные удалены)";
        this.passwordHash = KEPT_ELSEWHERE;
        this.oneTimeUntil = null;
        this.origin = AccountOrigin.LOCAL;
        this.roles.clear();
        this.email = null;
        this.language = "ru";
        this.heads = false;
        this.erasedAt = now;
        this.changedAt = now;
    }

    /** @throws ConflictException if nobody knows any more whose it was: nothing is done to it */
    public void requireNotErased() {
        if (erasedAt != null) {
            throw new ConflictException(Message.of("directory.ACCOUNT_ERASED", login));
        }
    }

    /** Until when the password lets in that they have to change; empty where they have chosen it. */
    public Optional<Instant> oneTimeUntil() {
        return Optional.ofNullable(oneTimeUntil);
    }

    /**
     * How the person is reached, and whether they are the head of their body.
     *
     * @param email    null: nobody can write to them by e-mail
     * @param language {@code ru} or {@code en}
     */
    public void reachAt(@Nullable String email, String language, boolean heads) {
        requireNotErased();
        this.email = email;
        this.language = language;
        this.heads = heads;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public String language() {
        return language;
    }

    public boolean heads() {
        return heads;
    }

    public boolean isActive() {
        return active;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Optional<Organization> organization() {
        return Optional.ofNullable(organization);
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}
