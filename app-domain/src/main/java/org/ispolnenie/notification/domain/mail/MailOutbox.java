package org.ispolnenie.notification.domain.mail;

import java.time.Instant;
import java.util.Optional;

/** The notices as mail to be sent. Times are those of the application's clock. */
public interface MailOutbox {

    /**
     * Takes the mail that has waited longest, for this transaction: no other takes it meanwhile, and others do not wait for
     * it. Must be the first thing a transaction does.
     *
     * @return empty if none is due, or sending is paused
     */
    Optional<OutgoingMail> claim(Instant now);

    /** Writes down what became of a claimed mail. */
    void settle(OutgoingMail mail, Settlement settlement);

    /**
     * When the person had the n-th last of their mails.
     *
     * @param since how far to look back
     * @return empty if they have had fewer than {@code n} since then
     */
    Optional<Instant> sentBefore(long accountId, int n, Instant since);

    /** Lets a dead mail be sent again, as if it had not been tried; false if it is not dead (or not there). */
    boolean revive(long id, Instant now);

    /** The same for all dead mails; how many there were. */
    int reviveAll(Instant now);

    /** Sends what a person could not be sent because they had no address; how many mails that are. */
    int addressKnown(long accountId, Instant happenedSince);

    /** Notes that the server answers again, where it did not. */
    void serverAnswers();

    /** Notes that the server does not answer, since when it has not, and why. */
    void serverSilent(Instant now, String error);
}
