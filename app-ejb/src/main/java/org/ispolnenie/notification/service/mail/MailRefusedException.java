package org.ispolnenie.notification.service.mail;

/** The mail server did not take this one message. */
public final class MailRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    MailRefusedException(String reason, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.forGood = forGood;
    }

    /** What the server said, or why the message could not be handed over. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Whether it would be refused again however often it is tried. */
    public boolean isForGood() {
        return forGood;
    }
}
