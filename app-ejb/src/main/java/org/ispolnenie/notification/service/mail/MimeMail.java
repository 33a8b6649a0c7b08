package org.ispolnenie.notification.service.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.jspecify.annotations.Nullable;

/** A mail as it goes over the wire: two alternatives, and headers that say a program wrote it. */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws MessagingException if the recipient's address is none */
    static MimeMail of(Session session, OutgoingMail mail, String address, TemplateText words, Instant now)
            throws MessagingException {
        String domain = domain(InternetAddress.getLocalAddress(session));
        MimeMail message = new MimeMail(session, "<" + mail.messageId() + "@" + domain + ">");
        message.setFrom();
        message.setRecipient(RecipientType.TO, named(address, mail.to().name()));
        message.setSubject(words.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Id", "<ispolnenie." + domain + ">");
        message.setHeader("Content-Language", mail.to().language());
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(words.text(), "plain"));
        alternatives.addBodyPart(part(words.html(), "html"));
        message.setContent(alternatives);
        message.saveChanges();
        return message;
    }

    /** The one that was given: a fresh one at every attempt would make two mails of one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static InternetAddress named(String address, String name) throws AddressException {
        InternetAddress named = new InternetAddress(address, true);
        try {
            named.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java runtime has UTF-8", impossible);
        }
        return named;
    }

    /** What stands behind the @ of the sender, the same on every node. */
    private static String domain(@Nullable InternetAddress sender) {
        String address = sender == null ? "" : sender.getAddress();
        return address.contains("@") ? address.substring(address.lastIndexOf('@') + 1) : "localhost";
    }
}
