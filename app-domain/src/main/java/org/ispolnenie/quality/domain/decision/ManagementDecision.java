package org.ispolnenie.quality.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A decision of those who manage in a municipality, by its act, with the measures it puts in force. */
@Entity
@Table(name = "quality_decision")
public class ManagementDecision extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id")
    private MeasureSet set;

    private String act;

    private String number;

    @Column(name = "decided_on")
    private LocalDate date;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    private @Nullable Long size;

    private @Nullable String sha256;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    private @Nullable TakenBack takenBack;

    @ManyToMany
    @JoinTable(
            name = "quality_decision_measure",
            joinColumns = @JoinColumn(name = "decision_id"),
            inverseJoinColumns = @JoinColumn(name = "measure_id"))
    @OrderBy("id")
    private List<QualityMeasure> measures = new ArrayList<>();

    protected ManagementDecision() {}

    private ManagementDecision(MeasureSet set, LegalActOfDecision legalAct, @Nullable StoredFile file, Act act) {
        this.set = set;
        this.act = legalAct.act();
        this.number = legalAct.number();
        this.date = legalAct.date();
        this.recordedBy = act.by();
        this.recordedAt = act.at();
        if (file != null) {
            this.fileName = file.name();
            this.mediaType = file.mediaType();
            this.size = file.size();
            this.sha256 = file.sha256();
        }
    }

    /**
     * The act that it stands in.
     *
     * @param act what it is: «приказ комитета»
     */
    public record LegalActOfDecision(String act, String number, LocalDate date) {}

    /** Records it; all its measures belong to the set. */
    public static ManagementDecision recorded(
            MeasureSet set,
            LegalActOfDecision legalAct,
            @Nullable StoredFile file,
            Collection<QualityMeasure> measures,
            Act act) {
        set.changeOutcome();
        ManagementDecision decision = new ManagementDecision(set, legalAct, file, act);
        decision.measures.addAll(measures);
        return decision;
    }

    /** It was recorded by mistake. */
    public void takeBack(String reason, Act by) {
        set.changeOutcome();
        this.takenBack = TakenBack.first(takenBack, reason, by);
    }

    public MeasureSet set() {
        return set;
    }

    public LegalActOfDecision legalAct() {
        return new LegalActOfDecision(act, number, date);
    }

    public Optional<StoredFile> file() {
        return fileName == null || mediaType == null || size == null || sha256 == null
                ? Optional.empty()
                : Optional.of(new StoredFile(fileName, mediaType, size, sha256));
    }

    public List<QualityMeasure> measures() {
        return List.copyOf(measures);
    }
}
