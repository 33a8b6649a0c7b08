package org.ispolnenie.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything a run leaves behind; of one process at a time, and of one system user. */
final class DataDirectory implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Takes the directory until this process ends, however it ends; made when it is not there. */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartException("The data directory " + path
                        + " is in use by another run: stop that one or set ISPOLNENIE_DATA_DIR");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A secret kept by an earlier run. */
    Optional<String> secret(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Keeps a secret, readable by the owner alone from the moment the file exists. */
    void keepSecret(String name, String secret) {
        write(name, secret);
    }

    /** Writes a line into a file of its own, readable by the owner alone. */
    void write(String name, String line) {
        Path file = path.resolve(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PRIVATE_FILE);
            Files.writeString(file, line + "\n");
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** The kept secret, or a new random one of {@code bytes} bytes, kept from now on. */
    String secretOrNew(String name, int bytes) {
        return secret(name).orElseGet(() -> {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            keepSecret(name, secret);
            return secret;
        });
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static StartException unusable(Path path, IOException e) {
        String reason = e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : e.getClass().getSimpleName();
        return new StartException("Cannot use " + path + ": " + reason, e);
    }
}
