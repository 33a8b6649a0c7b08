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
    /** The person has set up a second factor. */
    SECOND_FACTOR_SET_UP,
    /** The person has other recovery codes. */
    RECOVERY_CODES_MADE,
    /** The person has switched the second factor off. */
    SECOND_FACTOR_OFF,
    /** Somebody else has taken the second factor away. */
    SECOND_FACTOR_REMOVED,
    /** A directory service keeps it from now on. */
    MOVED_TO_LDAP,
    /** The administrators here keep it from now on. */
    MOVED_HERE,
    CLOSED,
    REOPENED,
    /** Who the person was is told no longer. */
    ERASED
}
