package org.ispolnenie.directory.domain.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a telephone and the server both know, and reckon the same codes from (RFC 6238: SHA-1, six digits, half a minute, as
 * every authenticator does). Codes of the half minute before and after are right, too: clocks of telephones differ.
 */
public final class SharedSecret {

    /** How many seconds a code is shown. */
    public static final int STEP_SECONDS = 30;

    private static final int BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int STEPS_APART = 1;
    private static final Pattern CODE = Pattern.compile("[0-9]{" + DIGITS + "}");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;
    private static final int IN_A_GROUP = 4;

    private final byte[] bytes;

    private SharedSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** One that nobody knows yet: 160 bits. */
    public static SharedSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    public static SharedSecret of(byte[] bytes) {
        return new SharedSecret(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In the letters of RFC 4648, as an authenticator takes it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS_OF_A_LETTER) {
                bits -= BITS_OF_A_LETTER;
                text.append(ALPHABET.charAt(held >> bits & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS_OF_A_LETTER - bits & 0x1f));
        }
        return text.toString();
    }

    /** The same with a blank after every fourth letter, for who types it. */
    public String grouped() {
        return text().replaceAll("(.{" + IN_A_GROUP + "})(?=.)", "$1 ");
    }

    /** What the picture says that a telephone looks at: whose code it is, and the secret. */
    public String keyUri(String issuer, String login) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(login) + "?secret=" + text() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP_SECONDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether what somebody typed has the form of a code. */
    public static boolean isCode(String typed) {
        return CODE.matcher(typed).matches();
    }

    /**
     * The half minute a code belongs to, counted from 1970; empty if it is none of now.
     *
     * @param now as telephones have it, whatever the clock of the business says
     */
    public OptionalLong stepOf(String code, Instant now) {
        long current = step(now);
        OptionalLong found = OptionalLong.empty();
        // all of them, so that the time it takes tells nothing
        for (long step = current - STEPS_APART; step <= current + STEPS_APART; step++) {
            if (isSame(code(step), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What is shown at a moment. */
    public String codeAt(Instant moment) {
        return code(step(moment));
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    private static boolean isSame(String right, String said) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private String code(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    private byte[] hash(byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has HmacSHA1", impossible);
        }
    }

    /** Logs shall not show it. */
    @Override
    public String toString() {
        return "secret of a second factor";
    }
}
