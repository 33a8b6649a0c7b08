package org.ispolnenie.directory.service;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** One letter box as a person types it: {@code name@host}, without a name in front, in letters every mail server takes. */
public final class EmailAddress {

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** The address; null where nothing was typed. */
    public static @Nullable String of(@Nullable String typed) {
        if (WrittenText.isNothing(typed)) {
            return null;
        }
        String address = WrittenText.line(typed);
        if (address.length() > LONGEST || !isAddress(address)) {
            throw ValidationException.of("/email", Message.of("directory.NOT_AN_ADDRESS", address));
        }
        return address;
    }

    private static boolean isAddress(String address) {
        try {
            InternetAddress read = new InternetAddress(address, true);
            read.validate();
            return address.equals(read.getAddress())
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        } catch (AddressException none) {
            return false;
        }
    }
}
