package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.DirectoryFileStore;

/** Whether attachments can be written, how much room is left, and whether others on the machine could read them. */
@ApplicationScoped
public class StorageCheck implements StateCheck {

    private static final long MEGABYTE = 1 << 20;
    private static final long FULL = 512 * MEGABYTE;
    private static final long NEARLY_FULL = 5 * 1024 * MEGABYTE;
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @Inject
    private DirectoryFileStore files;

    @Override
    public StateSubject subject() {
        return StateSubject.STORAGE;
    }

    @Override
    public Finding look() {
        Path directory = DirectoryFileStore.configured();
        try {
            files.tryOut();
            return finding(Files.getFileStore(directory).getUsableSpace(), FULL, NEARLY_FULL, isOpenToOthers(directory))
                    .measured(Message.of("operations.STORAGE_IS", directory));
        } catch (IOException refused) {
            return Finding.amiss(
                            StateSubject.STORAGE,
                            Lamp.BAD,
                            Message.of(
                                    "operations.STORAGE_REFUSES",
                                    refused.getClass().getSimpleName() + ", " + refused.getMessage()),
                            Message.of("operations.STORAGE_REFUSES_REMEDY"))
                    .measured(Message.of("operations.STORAGE_IS", directory));
        }
    }

    private static boolean isOpenToOthers(Path directory) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && !OWNERS.containsAll(Files.getPosixFilePermissions(directory));
    }

    static Finding finding(long free, long full, long nearlyFull, boolean openToOthers) {
        Message room = Message.of("operations.STORAGE_ROOM", free / MEGABYTE);
        if (free < full) {
            return Finding.amiss(
                            StateSubject.STORAGE,
                            Lamp.BAD,
                            Message.of("operations.STORAGE_FULL"),
                            Message.of("operations.STORAGE_FULL_REMEDY"))
                    .measured(room);
        }
        if (free < nearlyFull) {
            return Finding.amiss(
                            StateSubject.STORAGE,
                            Lamp.ATTENTION,
                            Message.of("operations.STORAGE_NEARLY_FULL"),
                            Message.of("operations.STORAGE_FULL_REMEDY"))
                    .measured(room);
        }
        if (openToOthers) {
            return Finding.amiss(
                            StateSubject.STORAGE,
                            Lamp.ATTENTION,
                            Message.of("operations.STORAGE_OPEN"),
                            Message.of("operations.STORAGE_OPEN_REMEDY"))
                    .measured(room);
        }
        return Finding.good(StateSubject.STORAGE, Message.of("operations.STORAGE_WRITES"))
                .measured(room);
    }
}
