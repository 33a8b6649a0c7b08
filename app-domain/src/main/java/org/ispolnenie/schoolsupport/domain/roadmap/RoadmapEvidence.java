package org.ispolnenie.schoolsupport.domain.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A file that bears out measures of a roadmap, one or several. The bytes lie in the file store under their hash. */
@Entity
@Table(name = "roadmap_evidence")
public class RoadmapEvidence extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected RoadmapEvidence() {}

    RoadmapEvidence(Roadmap roadmap, StoredFile file, Act act) {
        this.roadmap = roadmap;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedBy = act.by();
        this.addedAt = act.at();
    }

    public StoredFile file() {
        return new StoredFile(fileName, mediaType, size, sha256);
    }

    public Act added() {
        return new Act(addedBy, addedAt);
    }
}
