package org.ispolnenie.directory.domain.account;

/** A person has chosen a password; fired within the transaction that records it. */
public record PasswordChanged(String login) {}
