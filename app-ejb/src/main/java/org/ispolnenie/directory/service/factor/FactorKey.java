package org.ispolnenie.directory.service.factor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ispolnenie.shared.service.DirectoryFileStore;
import org.jspecify.annotations.Nullable;

/**
 * The key that secrets of second factors are sealed by and recovery codes are hashed by, in a file of the directory of
 * attachments, which all nodes share, readable by the server's user alone: who has a copy of the database has no code.
 */
@ApplicationScoped
public class FactorKey {

    public static final String NAME = "second-factor.key";

    private static final System.Logger LOG = System.getLogger(FactorKey.class.getName());
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private Path file;
    private volatile byte @Nullable [] known;

    /** A file in a directory that is known beforehand. */
    public static FactorKey in(Path directory) {
        FactorKey key = new FactorKey();
        key.file = directory.resolve(NAME);
        return key;
    }

    /** The directory comes from the settings. */
    @PostConstruct
    void configure() {
        file = DirectoryFileStore.configured().resolve(NAME);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return known != null || Files.exists(file);
    }

    /** Makes one where there is none; of several nodes at once one does, and all have that one. */
    public void make() {
        if (isThere()) {
            return;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Path draft = file.resolveSibling(NAME + "." + UUID.randomUUID());
        try {
            Files.createDirectories(file.getParent(), ownersAlone("rwx------"));
            try (var channel = Files.newByteChannel(draft, NEW, ownersAlone("rw-------"));
                    var out = Channels.newOutputStream(channel)) {
                out.write(Base64.getEncoder().encode(bytes));
            }
            place(draft);
        } catch (IOException refused) {
            throw new UncheckedIOException("Cannot keep the key of second factors in " + file, refused);
        }
        LOG.log(
                System.Logger.Level.INFO,
                "The key of second factors is {0}: back it up, apart from the database",
                file);
    }

    /** Whole or not at all, and never over another's. */
    private void place(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            LOG.log(System.Logger.Level.DEBUG, "another node has made it", another);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private byte[] key() {
        byte[] held = known;
        if (held == null) {
            try {
                held = Base64.getDecoder().decode(Files.readAllBytes(file));
            } catch (IOException gone) {
                throw new UncheckedIOException("Cannot read the key of second factors in " + file, gone);
            }
            known = held;
        }
        return held;
    }

    /** @param login whose it is: of nobody else it can be opened */
    public String seal(byte[] secret, String login) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, login).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has AES", impossible);
        }
    }

    /** Empty where the key is gone or is another: the log says so. */
    public Optional<byte[]> open(String sealed, String login) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), login)
                    .doFinal(whole, NONCE, whole.length - NONCE));
        } catch (GeneralSecurityException | UncheckedIOException foreign) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Second factors cannot be looked at: " + file + " is gone or is not the key they were sealed by",
                    foreign);
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String login) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Stands for a recovery code; without the key nobody finds the code by trying. */
    public String hash(String code, String login) {
        try {
            return Base64.getEncoder().encodeToString(mac(derived("hash"), login + "\0" + code));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", impossible);
        }
    }

    /** A key for each purpose. */
    private byte[] derived(String purpose) throws GeneralSecurityException {
        return mac(key(), "second factor " + purpose);
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileAttribute<?>[] ownersAlone(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
