package org.ispolnenie.directory.service;

import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account with how its person is reached.
 *
 * @param version      what to show again when changing it
 * @param organization the short name of its body; null if it has none
 * @param email        null: nobody can write to them by e-mail
 * @param language     {@code ru} or {@code en}
 * @param heads        whether they are the head of their body
 * @param active       whether the account may be used
 */
public record PersonRow(
        long version,
        String login,
        String name,
        @Nullable String organization,
        Set<Role> roles,
        @Nullable String email,
        String language,
        boolean heads,
        boolean active) {}
