package org.ispolnenie.faults;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A mail server that takes everything and remembers who got what. */
final class MailSink implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail server;

    MailSink() {
        // every address it sees first is news to it
        LOG.setLevel(Level.WARNING);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
    }

    Map<String, String> settings() {
        return Map.of(
                "ISPOLNENIE_SMTP_HOST",
                "127.0.0.1",
                "ISPOLNENIE_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()));
    }

    int received() {
        return server.getReceivedMessages().length;
    }

    /** The recipients of each Message-ID, one for each time it came. */
    Map<String, List<String>> byMessageId() throws MessagingException {
        Map<String, List<String>> mails = new TreeMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            mails.computeIfAbsent(mail.getMessageID(), none -> new ArrayList<>())
                    .add(String.valueOf(mail.getAllRecipients()[0]));
        }
        return mails;
    }

    @Override
    public void close() {
        server.stop();
    }
}
