package org.ispolnenie.assignment.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.domain.report.ReportMustCarryItsEvidence;
import org.ispolnenie.shared.domain.FileName;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.FileStore;
import org.ispolnenie.shared.service.StoredBytes;
import org.ispolnenie.shared.service.VirusScanner;

/**
 * Takes files in, in two steps: they are looked at before anything is decided about them, and kept once it is clear that
 * they belong to something. A refused file leaves nothing behind.
 */
@ApplicationScoped
public class EvidenceFiles {

    /** How many files a report may have. */
    public static final int MOST_FILES = 20;

    /** How much they may be together: 200 MB. */
    public static final long MOST_BYTES = 200L << 20;

    private static final String FILES = "/file";

    @Inject
    private FileStore store;

    @Inject
    private VirusScanner scanner;

    /** A file that may be kept. */
    public record Checked(StoredFile file, Path content) {}

    /**
     * Looks at files: how many and how large they are, of what type by their content, whether they are infected.
     *
     * @throws ValidationException with everything that is wrong with any of them
     * @throws org.ispolnenie.shared.domain.UnavailableException if a scanner is configured and does not answer
     */
    public List<Checked> check(List<IncomingFile> files, EvidenceContract contract) {
        if (files.size() > MOST_FILES) {
            throw ValidationException.of(FILES, Message.of("assignment.TOO_MANY_FILES", MOST_FILES));
        }
        List<Checked> checked = new ArrayList<>();
        List<FieldError> faults = new ArrayList<>();
        long total = 0;
        for (IncomingFile incoming : files) {
            Checked file = looked(incoming, faults, contract);
            total += file.file().size();
            checked.add(file);
        }
        if (total > MOST_BYTES) {
            faults.add(new FieldError(FILES, Message.of("assignment.FILES_TOO_LARGE", MOST_BYTES)));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        checked.forEach(this::scan);
        return checked;
    }

    /** Refuses one more file where there are too many, or too much of them, already. */
    public static void requireRoom(List<StoredFile> already, Checked more) {
        if (already.size() >= MOST_FILES) {
            throw ValidationException.of(FILES, Message.of("assignment.TOO_MANY_FILES", MOST_FILES));
        }
        long total = already.stream().mapToLong(StoredFile::size).sum();
        if (total + more.file().size() > MOST_BYTES) {
            throw ValidationException.of(FILES, Message.of("assignment.FILES_TOO_LARGE", MOST_BYTES));
        }
    }

    /** Keeps it for good. */
    public StoredFile keep(Checked checked) {
        store.store(checked.content());
        return checked.file();
    }

    private static Checked looked(IncomingFile incoming, List<FieldError> faults, EvidenceContract contract) {
        String name = FileName.safe(incoming.name());
        try {
            long size = Files.size(incoming.content());
            StoredFile seen =
                    new StoredFile(name, size == 0 ? "" : FileContent.mediaType(incoming.content(), name), size, "");
            List<FieldError> wrong = new ArrayList<>(ReportMustCarryItsEvidence.faults(seen, contract));
            if (wrong.isEmpty()) {
                FilePretence.in(incoming.content(), seen).forEach(fault -> wrong.add(new FieldError(FILES, fault)));
            }
            faults.addAll(wrong);
            return new Checked(wrong.isEmpty() ? hashed(seen, incoming.content()) : seen, incoming.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static StoredFile hashed(StoredFile seen, Path content) {
        StoredBytes bytes = StoredBytes.of(content);
        return new StoredFile(seen.name(), seen.mediaType(), bytes.size(), bytes.sha256());
    }

    private void scan(Checked checked) {
        scanner.infection(checked.content()).ifPresent(infection -> {
            throw ValidationException.of(
                    FILES, Message.of("assignment.FILE_INFECTED", checked.file().name(), infection));
        });
    }
}
