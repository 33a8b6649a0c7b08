package org.ispolnenie.notification.service.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ispolnenie.shared.failure.Causes;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server for many messages: opened for the first, and again where the server has closed it. */
public final class MailConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailConnection.class.getName());

    private final Session session;
    private @Nullable Transport transport;

    public MailConnection(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** Asks the server whether it is there, and sends nothing. */
    public void reach() throws MailServerSilentException {
        open();
    }

    /** Whether the server has answered. */
    boolean isOpen() {
        return transport != null;
    }

    /**
     * Hands a message to the server; when this returns, the server has it.
     *
     * @throws MailServerSilentException if there is no server to hand it to
     * @throws MailRefusedException      if the server does not take this message
     */
    public void send(Message message) throws MailServerSilentException, MailRefusedException {
        Transport open = open();
        try {
            open.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            Optional<ServerReply> reply = ServerReply.in(failure);
            if (reply.filter(ServerReply::concernsEveryMessage).isPresent()) {
                throw new MailServerSilentException(reply.get().text(), failure);
            }
            throw new MailRefusedException(
                    reply.map(ServerReply::text).orElseGet(() -> words(failure)),
                    reply.filter(ServerReply::isForGood).isPresent(),
                    failure);
        }
    }

    /**
     * What the server said last, as its «250 queued as …»; empty where the mail library does not tell: it is no part of its
     * common interface.
     */
    public Optional<String> lastReply() {
        Transport open = transport;
        if (open == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                            open.getClass().getMethod("getLastServerResponse").invoke(open))
                    .map(said -> said.toString().strip());
        } catch (ReflectiveOperationException untold) {
            LOG.log(Level.FINE, "the mail library does not say what the server said", untold);
            return Optional.empty();
        }
    }

    private Transport open() throws MailServerSilentException {
        if (transport != null && transport.isConnected()) {
            return transport;
        }
        try {
            Transport fresh = session.getTransport();
            fresh.connect();
            transport = fresh;
            return fresh;
        } catch (MessagingException away) {
            throw new MailServerSilentException(words(away), away);
        }
    }

    private static String words(MessagingException failure) {
        Throwable cause = Causes.innermost(failure);
        String first = String.valueOf(failure.getMessage()).strip();
        return cause == failure || first.contains(String.valueOf(cause.getMessage()))
                ? first
                : first + " (" + cause.getMessage() + ")";
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException goneAlready) {
                LOG.log(Level.FINE, "the mail server had closed the connection", goneAlready);
            }
        }
    }
}
