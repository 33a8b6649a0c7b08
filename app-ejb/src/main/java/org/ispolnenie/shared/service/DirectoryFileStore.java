package org.ispolnenie.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.domain.StorageFullException;
import org.ispolnenie.shared.message.Message;

/**
 * Files in a directory that all nodes share: {@code ab/cd…} holds the bytes whose hash begins with {@code ab}. Bytes are
 * written to {@code incoming/}, forced to the disk and moved to their place in one step, so whatever dies, a file is
 * whole or not there.
 *
 * <p>Times of files are those of the machines' clocks, never the business clock: they only tell young from old.
 */
@ApplicationScoped
public class DirectoryFileStore implements FileStore {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{2}");
    static final int PREFIX = 2;
    private static final int AT_ONCE = 1 << 16;
    /** A disk is full before its last byte is written. */
    private static final long RESERVE = 1 << 20;

    private Path root;
    private Clock machine;

    /**
     * A store in a directory that is known beforehand.
     *
     * @param machine tells when a file is touched
     */
    public static DirectoryFileStore at(Path root, Clock machine) {
        DirectoryFileStore store = new DirectoryFileStore();
        store.open(root, machine);
        return store;
    }

    /** The directory comes from the settings. */
    @PostConstruct
    void configure() {
        open(configured(), Clock.systemUTC());
    }

    /** The directory that the settings name; other files of the installation may lie in it, too. */
    public static Path configured() {
        return Path.of(Setting.ATTACHMENTS_DIR.given().orElseGet(DirectoryFileStore::besideTheServer))
                .toAbsolutePath();
    }

    /**
     * Writes a byte and deletes it again, as a file that comes in; what a crash leaves of it the clean-up takes.
     *
     * @throws IOException if no file could be taken now
     */
    public void tryOut() throws IOException {
        Path trial = incoming().resolve(UUID.randomUUID().toString());
        try (FileChannel out = FileChannel.open(trial, NEW, ownersAlone("rw-------"))) {
            out.write(ByteBuffer.wrap(new byte[] {1}));
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    private void open(Path directory, Clock clock) {
        root = directory;
        machine = clock;
        try {
            Files.createDirectories(incoming(), ownersAlone("rwx------"));
        } catch (IOException refused) {
            throw new UncheckedIOException("Cannot keep files in " + root, refused);
        }
    }

    /** A server keeps what its applications write under its own domain. */
    private static String besideTheServer() {
        return Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "ispolnenie-attachments")
                .toString();
    }

    /** Evidence is nobody's business but the application's; a file system without such rights keeps its own. */
    private static FileAttribute<?>[] ownersAlone(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private Path incoming() {
        return root.resolve("incoming");
    }

    @Override
    public StoredBytes store(Path temporary) {
        Path copy = incoming().resolve(UUID.randomUUID().toString());
        try {
            StoredBytes bytes = copy(temporary, copy);
            place(copy, bytes.sha256());
            return bytes;
        } catch (IOException failure) {
            throw failed(failure);
        } finally {
            deleteQuietly(copy);
        }
    }

    private StoredBytes copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.begun();
        long size = 0;
        try (InputStream in = Files.newInputStream(from);
                FileChannel out = FileChannel.open(to, NEW, ownersAlone("rw-------"))) {
            byte[] buffer = new byte[AT_ONCE];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                ByteBuffer part = ByteBuffer.wrap(buffer, 0, count);
                while (part.hasRemaining()) {
                    size += out.write(part);
                }
            }
            out.force(true);
        }
        return new StoredBytes(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Where the same bytes lie already they are touched instead, which keeps the clean-up of another node off them. */
    private void place(Path copy, String sha256) throws IOException {
        Path place = pathOf(sha256);
        try {
            Files.setLastModifiedTime(place, FileTime.from(machine.instant()));
        } catch (NoSuchFileException notThereYet) {
            Path directory = directoryOf(sha256);
            Files.createDirectories(directory, ownersAlone("rwx------"));
            Files.setLastModifiedTime(copy, FileTime.from(machine.instant()));
            move(copy, place);
            force(directory);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException impossible) {
            throw new IOException("the directory must be one file system", impossible);
        }
    }

    /** The name must survive a power cut as well as the bytes. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private RuntimeException failed(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("No space left") || said.contains("quota") || usable() < RESERVE) {
            return new StorageFullException(Message.of("shared.STORAGE_FULL"), failure);
        }
        return new UncheckedIOException(failure);
    }

    private long usable() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            // The clean-up takes it a day later.
        }
    }

    @Override
    public SeekableByteChannel open(String sha256) {
        try {
            return Files.newByteChannel(pathOf(sha256), StandardOpenOption.READ);
        } catch (NoSuchFileException gone) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_FILE", sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path pathOf(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_FILE", sha256));
        }
        return directoryOf(sha256).resolve(sha256.substring(PREFIX));
    }

    /** Not a file of somebody else, nor what a disk brings along ({@code lost+found}). */
    private boolean isOurs(Path child) {
        return child.equals(incoming())
                || OURS.matcher(child.getFileName().toString()).matches();
    }

    private Path directoryOf(String sha256) {
        return root.resolve(sha256.substring(0, PREFIX));
    }

    @Override
    public int deleteOrphans(Duration untouchedFor, Function<Collection<String>, Set<String>> referredTo) {
        Instant untouchedSince = machine.instant().minus(untouchedFor);
        try {
            int gone = 0;
            for (Path directory : OrphanedBytes.children(root)) {
                gone += !isOurs(directory)
                        ? 0
                        : directory.equals(incoming())
                                ? OrphanedBytes.deleteLeftOver(directory, untouchedSince)
                                : OrphanedBytes.delete(directory, untouchedSince, referredTo);
            }
            return gone;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
