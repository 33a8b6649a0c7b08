package org.ispolnenie.assignment.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.AddedFile;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A file that bears out a report, or the answer to a part passed on. */
@Entity
@Table(name = "evidence")
public class Evidence extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private @Nullable ExecutionReport report;

    @Column(name = "sub_assignment_id")
    private @Nullable Long subAssignmentId;

    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceKind kind;

    @Embedded
    private AddedFile file;

    protected Evidence() {}

    private Evidence(long organizationId, StoredFile file, @Nullable EvidenceKind kind, Act act) {
        this.organizationId = organizationId;
        this.kind = kind;
        this.file = new AddedFile(file, act);
    }

    static Evidence of(ExecutionReport report, StoredFile file, @Nullable EvidenceKind kind, Act act) {
        Evidence evidence = new Evidence(report.organizationId(), file, kind, act);
        evidence.report = report;
        return evidence;
    }

    /** Of the answer to a part that is stored already. */
    public static Evidence ofPart(long partId, long organizationId, StoredFile file, Act act) {
        Evidence evidence = new Evidence(organizationId, file, null, act);
        evidence.subAssignmentId = partId;
        return evidence;
    }

    /** What it is; empty where the sender did not say, then it counts for whatever is still missing. */
    public Optional<EvidenceKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The body it came from. */
    public long organizationId() {
        return organizationId;
    }

    public Optional<ExecutionReport> report() {
        return Optional.ofNullable(report);
    }

    public StoredFile file() {
        return file.file();
    }

    /** Who added it, and when. */
    public Act added() {
        return file.added();
    }
}
