package org.ispolnenie.micro;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator that was told a secret as it stands on the page, and has the time of this machine; RFC 6238 once more. */
public record Telephone(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** What it shows so many half minutes from now. */
    public String code(int later) {
        long step = Instant.now().getEpochSecond() / 30 + later;
        byte[] hash = hash(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private byte[] hash(byte[] step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            return mac.doFinal(step);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 32 letters are 160 bits. */
    private byte[] bytes() {
        BigInteger number = BigInteger.ZERO;
        for (char letter : secret.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] bytes = new byte[20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = number.shiftRight(8 * (bytes.length - 1 - i)).byteValue();
        }
        return bytes;
    }
}
