package org.ispolnenie.directory.service.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and verifies passwords by PBKDF2 (210,000 rounds of HMAC-SHA512, OWASP 2023). That takes a tenth of a second, which
 * a system that calls REST a hundred times a second with Basic authentication cannot pay each time. So a verified
 * password is remembered as its HMAC under a key that lives only in this process, bound to the stored hash: a changed
 * password is forgotten at once, and memory never holds the password itself.
 */
@ApplicationScoped
public class VerifiedPasswords {

    private static final int REMEMBERED = 10_000;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** Rounds for what nobody can guess anyway. */
    private static final int ROUNDS_OF_RANDOM = 1_000;

    private static final int KEY_BITS = 256;

    private final byte[] processKey = new byte[32];
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    /**
     * What is remembered.
     *
     * @param until by this process's {@link System#nanoTime}; null: as long as the stored hash is the same
     */
    private record Verified(String seal, @Nullable Long until) {

        boolean holds() {
            return until == null || System.nanoTime() - until < 0;
        }
    }

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody;

    @PostConstruct
    void begin() {
        pbkdf2.initialize(PARAMETERS);
        new SecureRandom().nextBytes(processKey);
        hashOfNobody =
                ALGORITHM + ":" + PARAMETERS.get("Pbkdf2PasswordHash.Iterations") + ":" + random() + ":" + random();
    }

    private static String random() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The form in which a password is stored. */
    public String hash(char[] password) {
        return pbkdf2.generate(password);
    }

    /**
     * The form in which a password is stored that a machine has drawn, of 79 random bits: rounds, which make guessing
     * dear, would make thousands of people wait for an administrator's list and protect nothing.
     */
    public String hashRandom(char[] password) {
        byte[] salt = bytes();
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password, salt, ROUNDS_OF_RANDOM, KEY_BITS))
                    .getEncoded();
            return quick() + Base64.getEncoder().encodeToString(salt) + ":"
                    + Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, impossible);
        }
    }

    /** How a hash of few rounds begins. */
    private static String quick() {
        return ALGORITHM + ":" + ROUNDS_OF_RANDOM + ":";
    }

    /** Whether this password of the login has been verified before, against the same stored hash. */
    public boolean remembers(String login, char[] password, String storedHash) {
        @Nullable Verified before = verified.get(login);
        return before != null
                && before.holds()
                && MessageDigest.isEqual(
                        before.seal().getBytes(StandardCharsets.US_ASCII),
                        seal(login, password, storedHash).getBytes(StandardCharsets.US_ASCII));
    }

    public boolean verify(String login, char[] password, String storedHash) {
        boolean right = pbkdf2.verify(password, storedHash);
        if (storedHash.startsWith(quick())) {
            // else a stopwatch would tell which logins have such a password
            verifyNobody(password);
        }
        if (right) {
            remember(login, new Verified(seal(login, password, storedHash), null));
        }
        return right;
    }

    /** A password that somebody else has found right is remembered for a while. */
    void keep(String login, char[] password, String storedHash, Duration length) {
        remember(login, new Verified(seal(login, password, storedHash), System.nanoTime() + length.toNanos()));
    }

    private void remember(String login, Verified right) {
        if (verified.size() >= REMEMBERED) {
            verified.clear();
        }
        verified.put(login, right);
    }

    /** Takes as long as verifying a real account's password; always false. */
    public boolean verifyNobody(char[] password) {
        pbkdf2.verify(password, hashOfNobody);
        return false;
    }

    /** Stands for a login, a password and a stored hash; tells none of them outside this process. */
    String seal(String login, char[] password, String storedHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(processKey, "HmacSHA256"));
            mac.update(login.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", impossible);
        }
    }
}
