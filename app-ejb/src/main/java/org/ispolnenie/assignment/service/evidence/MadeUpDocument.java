package org.ispolnenie.assignment.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.shared.domain.DeliveredFile;

/** What bears out the work of the made-up region: one document for everything, which says that it is none. */
@ApplicationScoped
public class MadeUpDocument {

    private static final String PLACE = "/org/ispolnenie/assignment/made-up-document.pdf";
    private static final EvidenceContract CONTRACT =
            new EvidenceContract(List.of(), Set.of(FileType.PDF), EvidenceContract.LARGEST_FILE);

    @Inject
    private EvidenceFiles files;

    /** Keeps it, looked at like any file; what refers to it calls it as it likes. */
    public StoredFile keep() {
        try {
            Path temporary = Files.createTempFile("made-up", ".pdf");
            try {
                Files.write(temporary, DeliveredFile.bytes(MadeUpDocument.class, PLACE));
                Checked checked = files.check(
                                List.of(new IncomingFile("Вымышленный документ.pdf", temporary)), CONTRACT)
                        .get(0);
                return files.keep(checked);
            } finally {
                Files.delete(temporary);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
