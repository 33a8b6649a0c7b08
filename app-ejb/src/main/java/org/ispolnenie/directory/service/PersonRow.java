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
 * @param owesPassword whether they have a one-time password, and have to choose another
 * @param origin       who keeps the account and knows its password
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
        boolean owesPassword,
        AccountOrigin origin) {

    /** Whether a directory service keeps the account. */
    public boolean isOfDirectoryService() {
        return origin == AccountOrigin.LDAP;
    }
}
