package org.ispolnenie.schoolsupport.domain.roadmap;

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

/** A file that bears out measures of a roadmap, one or several. */
@Entity
@Table(name = "roadmap_evidence")
public class RoadmapEvidence extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    @Embedded
    private AddedFile file;

    protected RoadmapEvidence() {}

    RoadmapEvidence(Roadmap roadmap, StoredFile file, Act act) {
        this.roadmap = roadmap;
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
