package org.ispolnenie.collection.service.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.sheet.SheetFile;
import org.ispolnenie.collection.domain.sheet.SheetFiles;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.sheet.OpenSheets.Writing;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** Adds files to a sheet, so that its cells can name them. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class SheetFileService {

    @Inject
    private OpenSheets open;

    @Inject
    private SheetRepository sheets;

    @Inject
    private EvidenceFiles files;

    /**
     * Adds a file. The same file again is the one that is there; another of its name is numbered.
     *
     * @return its id
     * @throws ValidationException if its content is not taken, or no column of the form names files
     */
    @Audited(value = "SHEET_FILE_ADDED", of = AuditEntity.SHEET)
    public long add(@AuditedId long pointId, IncomingFile incoming) {
        open.requireOpen(pointId);
        // Looked at before the control point is locked: a scanner may take its time.
        Checked checked =
                files.check(List.of(incoming), EvidenceContract.ofUsualFiles()).get(0);
        Writing writing = open.open(pointId);
        if (writing.definition().columns().stream().noneMatch(column -> column.type() == ColumnType.FILE)) {
            throw ValidationException.of("/file", Message.of("collection.NO_FILE_COLUMN"));
        }
        SheetFiles there = new SheetFiles(pointId, sheets.files(pointId));
        StoredFile file = checked.file();
        Optional<SheetFile> same = there.same(file);
        if (same.isPresent()) {
            return same.get().id();
        }
        SheetFile added = there.with(file, writing.act());
        files.keep(checked);
        sheets.add(added);
        return added.id();
    }
}
