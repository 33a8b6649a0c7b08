package org.ispolnenie.shared.service.personal;

import org.jspecify.annotations.Nullable;

/**
 * A person with an account, about whom something is kept.
 *
 * @param account the id of the account
 * @param login   what stands as their signature
 * @param name    how they are called
 * @param email   null: none is known
 */
public record DataSubject(long account, String login, String name, @Nullable String email) {}
