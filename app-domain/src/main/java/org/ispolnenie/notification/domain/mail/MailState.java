package org.ispolnenie.notification.domain.mail;

/** Where the mail of a notice stands. */
public enum MailState {
    /** It waits to be sent. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** It was refused for good, or too often; a person may send it again. */
    DEAD,
    /** The person has no address; they have the notice on the page. */
    NO_ADDRESS,
    /** There was nothing left to tell when its turn came. */
    WITHDRAWN,
    /** It was never meant to be sent. */
    NONE
}
