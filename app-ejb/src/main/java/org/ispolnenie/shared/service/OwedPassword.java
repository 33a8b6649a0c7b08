package org.ispolnenie.shared.service;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;

/** Whether a caller has to choose a password before anything else: the directory says so by a group that has no right. */
public final class OwedPassword {

    public static final String GROUP = "OWES_PASSWORD";

    private OwedPassword() {}

    public static boolean isOwed(CredentialValidationResult caller) {
        return caller.getCallerGroups().contains(GROUP);
    }
}
