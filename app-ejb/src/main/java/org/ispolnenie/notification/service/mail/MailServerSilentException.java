package org.ispolnenie.notification.service.mail;

import jakarta.ejb.ApplicationException;

/** The mail server does not answer, or does not take anything from us: no fault of the message whose turn it was. */
@ApplicationException(rollback = true)
public final class MailServerSilentException extends Exception {

    private static final long serialVersionUID = 1L;

    MailServerSilentException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What was heard instead. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
