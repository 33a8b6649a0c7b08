package org.ispolnenie.directory.domain.account;

/** What is done to an account. */
public enum AccountAct {
    CREATED,
    /** Another name, body or other roles. */
    CHANGED,
    /** A one-time password was given. */
    PASSWORD_RESET,
    /** The person has chosen a password. */
    PASSWORD_CHOSEN,
    /** Wrong tries were forgotten. */
    UNLOCKED,
    /** Sessions were ended by hand. */
    SESSIONS_ENDED,
    /** A directory service keeps it from now on. */
    MOVED_TO_LDAP,
    /** The administrators here keep it from now on. */
    MOVED_HERE,
    CLOSED,
    REOPENED,
    /** Who the person was is told no longer. */
    ERASED
}
