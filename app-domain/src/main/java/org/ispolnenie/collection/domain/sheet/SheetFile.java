package org.ispolnenie.collection.domain.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ispolnenie.assignment.domain.evidence.AddedFile;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/**
 * A file that cells of the sheet of a control point may name. Its name is its own within the sheet, so that a name in a
 * cell, typed or brought by a workbook, means one file. It stays as it is, since what was sent may name it.
 */
@Entity
@Table(name = "sheet_file")
public class SheetFile extends VersionedEntity {

    @Column(name = "control_point_id")
    private long controlPointId;

    @Embedded
    private AddedFile file;

    protected SheetFile() {}

    private SheetFile(long controlPointId, StoredFile file, Act act) {
        this.controlPointId = controlPointId;
        this.file = new AddedFile(file, act);
    }

    /** @param file of a name that no other file of the sheet has */
    static SheetFile of(long controlPointId, StoredFile file, Act act) {
        return new SheetFile(controlPointId, file, act);
    }

    public long controlPointId() {
        return controlPointId;
    }

    public StoredFile file() {
        return file.file();
    }

    /** Who added it, and when. */
    public Act added() {
        return file.added();
    }
}
