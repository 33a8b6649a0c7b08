package org.ispolnenie.directory.service.ldap;

/** The directory service does not answer, or not so that anything can be told; the message is one line for the administrator. */
final class LdapAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LdapAwayException(String line) {
        super(line, null, false, false);
    }
}
