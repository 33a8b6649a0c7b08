package org.ispolnenie.notification.service.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server said when it refused something (RFC 5321, 4.2): it begins with a number, 4xx «not now», 5xx «never».
 * It is read from the text of the failure, because where the number stands beside it is each mail library's own affair.
 */
record ServerReply(int code, String text) {

    private static final Pattern REPLY = Pattern.compile("([245]\\d\\d)[ -].*", Pattern.DOTALL);
    private static final int CLOSING = 421;
    private static final int NEVER = 500;
    /** Not before you have said who you are (RFC 4954): that concerns every message alike. */
    private static final int NOT_BEFORE_SIGNING_IN = 530;

    private static final Set<Integer> NOT_SIGNED_IN = Set.of(NOT_BEFORE_SIGNING_IN, 534, 535, 538);

    private static final String SENDER_REFUSED = "SMTPSenderFailedException";

    /** The refusal nearest to the cause; empty where the server said nothing, as when the connection broke. */
    static Optional<ServerReply> in(MessagingException failure) {
        Optional<ServerReply> found = Optional.empty();
        for (Throwable part = failure; part != null; part = next(part)) {
            String said = String.valueOf(part.getMessage()).strip();
            Matcher reply = REPLY.matcher(said);
            if (reply.matches()) {
                int code = senderRefused(part) ? NOT_BEFORE_SIGNING_IN : Integer.parseInt(reply.group(1));
                found = Optional.of(new ServerReply(code, said));
            }
        }
        return found;
    }

    /** Whether it is about us, not about the message. */
    boolean concernsEveryMessage() {
        return code == CLOSING || NOT_SIGNED_IN.contains(code);
    }

    boolean isForGood() {
        return code >= NEVER;
    }

    private static boolean senderRefused(Throwable part) {
        return part.getClass().getSimpleName().equals(SENDER_REFUSED);
    }

    private static @Nullable Throwable next(Throwable part) {
        return part instanceof MessagingException failure && failure.getNextException() != null
                ? failure.getNextException()
                : part.getCause();
    }
}
