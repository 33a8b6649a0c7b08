package org.ispolnenie.directory.domain;

/** Who keeps an account and knows its password. An account is of one origin at a time. */
public enum AccountOrigin {
    /** The administrators of this application; the hash of the password is stored here. */
    LOCAL,
    /** A directory service: name, body, roles and e-mail follow it, and no password is stored here. */
    LDAP
}
