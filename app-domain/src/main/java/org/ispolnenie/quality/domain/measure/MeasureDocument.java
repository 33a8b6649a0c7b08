package org.ispolnenie.quality.domain.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.ispolnenie.assignment.domain.evidence.AddedFile;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A file that bears a measure out. */
@Entity
@Table(name = "quality_document")
public class MeasureDocument extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id")
    private QualityMeasure measure;

    @Embedded
    private AddedFile file;

    protected MeasureDocument() {}

    MeasureDocument(QualityMeasure measure, StoredFile file, Act act) {
        this.measure = measure;
        this.file = new AddedFile(file, act);
    }

    public StoredFile file() {
        return file.file();
    }

    /** Who added it, and when. */
    public Act added() {
        return file.added();
    }
}
