package org.ispolnenie.directory.service;

import java.util.Set;
import org.ispolnenie.directory.domain.AccountOrigin;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account with how its person is reached.
 *
 * @param version      what to show again when changing it
 * @param organization its body, by its short name; null if it has none
 * @param email        null: nobody can write to them by e-mail
 * @param language     {@code ru} or {@code en}
 * @param heads        whether they are the head of their body
 * @param active       whether the account may be used
 * @param kept         who keeps the account, and how its password stands
 */
public record PersonRow(
        long version,
        String login,
        String name,
        @Nullable OrganizationRef organization,
        Set<Role> roles,
        @Nullable String email,
        String language,
        boolean heads,
        boolean active,
        Kept kept) {

    /**
     * Who keeps an account.
     *
     * @param origin       who that is, and knows its password
     * @param owesPassword whether its person has a one-time password, and has to choose another
     * @param secondFactor whether its password opens nothing without a code
     * @param erased       whether it tells no longer who the person was
     */
    public record Kept(AccountOrigin origin, boolean owesPassword, boolean secondFactor, boolean erased) {}

    public AccountOrigin origin() {
        return kept.origin();
    }

    public boolean owesPassword() {
        return kept.owesPassword();
    }

    public boolean secondFactor() {
        return kept.secondFactor();
    }

    /** Whether it is closed for good, and its person's data are erased. */
    public boolean isErased() {
        return kept.erased();
    }

    /** Whether a directory service keeps the account. */
    public boolean isOfDirectoryService() {
        return kept.origin() == AccountOrigin.LDAP;
    }
}
