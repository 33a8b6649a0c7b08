package org.ispolnenie.directory.service.ldap;

/** The settings of the directory service contradict each other or cannot be meant; the message is one line for the administrator. */
final class LdapSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LdapSettingsException(String line) {
        super(line, null, false, false);
    }
}
