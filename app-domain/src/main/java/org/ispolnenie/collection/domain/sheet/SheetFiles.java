package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.FileName;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** The files of the sheet of a control point: each has a name of its own, and the same file is there once. */
public final class SheetFiles {

    /** How many a sheet may have. */
    public static final int MOST = 1000;

    private final long controlPointId;
    private final List<SheetFile> files;

    public SheetFiles(long controlPointId, List<SheetFile> files) {
        this.controlPointId = controlPointId;
        this.files = List.copyOf(files);
    }

    /** The one that is this file already. */
    public Optional<SheetFile> same(StoredFile file) {
        return files.stream()
                .filter(one -> one.file().sha256().equals(file.sha256()))
                .filter(one -> one.file().name().equals(file.name()))
                .findFirst();
    }

    /**
     * One more; where its name is taken it is numbered: {@code акт (2).pdf}.
     *
     * @throws ValidationException if there are too many
     */
    public SheetFile with(StoredFile file, Act act) {
        if (files.size() >= MOST) {
            throw ValidationException.of("/file", Message.of("collection.TOO_MANY_FILES", MOST));
        }
        String name = file.name();
        for (int number = 2; isTaken(name); number++) {
            name = FileName.numbered(file.name(), number);
        }
        return SheetFile.of(controlPointId, new StoredFile(name, file.mediaType(), file.size(), file.sha256()), act);
    }

    private boolean isTaken(String name) {
        return files.stream().anyMatch(one -> one.file().name().equalsIgnoreCase(name));
    }
}
