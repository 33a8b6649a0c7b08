package org.ispolnenie.directory.service.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.domain.account.PasswordChanged;
import org.ispolnenie.shared.service.DirectoryFileStore;

/**
 * The file that tells the one-time password of the first administrator, or of one who was locked out: in the directory of attachments, which all nodes
 * share, readable by the server's user alone. It is gone when another password has been chosen.
 */
@ApplicationScoped
public class FirstPasswordFile {

    static final String NAME = "first-administrator.txt";

    private static final System.Logger LOG = System.getLogger(FirstPasswordFile.class.getName());
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Path file;

    /** A file in a directory that is known beforehand. */
    static FirstPasswordFile in(Path directory) {
        FirstPasswordFile known = new FirstPasswordFile();
        known.file = directory.resolve(NAME);
        return known;
    }

    /** The directory comes from the settings. */
    @PostConstruct
    void configure() {
        file = DirectoryFileStore.configured().resolve(NAME);
    }

    /** Tells it; the log says where. */
    public void write(String login, OneTimePassword password) {
        try {
            Files.createDirectories(file.getParent(), ownersAlone("rwx------"));
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(file, NEW, ownersAlone("rw-------"));
                    var out = Channels.newOutputStream(channel)) {
                out.write((login + System.lineSeparator() + password.text() + System.lineSeparator())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException("Cannot tell the administrator's password in " + file, refused);
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "The administrator «{0}» signs in with the one-time password in {1}",
                login,
                file);
    }

    /** Whom it tells of has chosen a password: what the file tells is good for nothing. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged changed) {
        try {
            if (Files.exists(file) && Files.readAllLines(file).indexOf(changed.login()) == 0) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            LOG.log(System.Logger.Level.WARNING, "A password that holds no longer stays in " + file, kept);
        }
    }

    private static FileAttribute<?>[] ownersAlone(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
