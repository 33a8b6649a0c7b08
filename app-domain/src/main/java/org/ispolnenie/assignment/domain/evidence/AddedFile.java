package org.ispolnenie.assignment.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;

/** A file that somebody has added to bear something out. The bytes lie in the file store under their hash. */
@Embeddable
public class AddedFile {

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

    protected AddedFile() {}

    public AddedFile(StoredFile file, Act act) {
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

    /** Who added it, and when. */
    public Act added() {
        return new Act(addedBy, addedAt);
    }
}
