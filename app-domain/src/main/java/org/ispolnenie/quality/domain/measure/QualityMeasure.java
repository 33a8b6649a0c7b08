package org.ispolnenie.quality.domain.measure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality does in a stage of a direction. It is planned within a set and stands as that was submitted; what
 * has been done is told by documents, and by the figure of its indicator after it. Whether the set may change is the
 * set's to say: every verb asks it.
 */
@Entity
@Table(name = "quality_measure")
public class QualityMeasure extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id")
    private MeasureSet set;

    private String direction;

    @Enumerated(EnumType.STRING)
    private CycleStage stage;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_kind")
    private BasisKind basisKind;

    private @Nullable String basis;

    private String responsible;

    @Embedded
    private WrittenDeadline deadline;

    @Column(name = "target_group")
    private @Nullable String targetGroup;

    @Embedded
    private MeasureIndicator indicator;

    @Column(name = "expected_effect")
    private @Nullable String expectedEffect;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    /** What was said with the last move. */
    @Column(name = "state_words")
    private @Nullable String stateWords;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** Counts up, so that what happens to its documents makes another version, too. */
    private int writings;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("file.addedAt, id")
    private List<MeasureDocument> documents = new ArrayList<>();

    protected QualityMeasure() {}

    private QualityMeasure(MeasureSet set, MeasureContent content, Act act) {
        this.set = set;
        this.state = MeasureState.PLANNED;
        write(content);
        written(act);
    }

    /** Comes into a set that is being composed. */
    public static QualityMeasure plan(MeasureSet set, MeasureContent content, Act act) {
        set.changePlan(content.place());
        return new QualityMeasure(set, content, act);
    }

    /** Plans something else. */
    public void change(MeasureContent content, Act act) {
        set.changePlan(place());
        set.changePlan(content.place());
        MeasureIndicator told = indicator.toldAs(content.indicator());
        write(content);
        this.indicator = told;
        written(act);
    }

    private void write(MeasureContent content) {
        this.direction = content.place().direction();
        this.stage = content.place().stage();
        this.title = content.title();
        this.basisKind = content.basisKind();
        this.basis = content.basis();
        this.responsible = content.responsible();
        this.deadline = content.deadline();
        this.targetGroup = content.targetGroup();
        this.indicator = content.indicator();
        this.expectedEffect = content.expectedEffect();
    }

    /** It has been done. */
    public void complete(@Nullable String words, Act act) {
        set.changeOutcome();
        move(MeasureState.DONE, words, act);
    }

    /** It is not taken. */
    public void cancel(String reason, Act act) {
        set.changePlan(place());
        move(MeasureState.CANCELLED, reason, act);
    }

    /** It is to be done after all, or has not been done yet. */
    public void resume(String reason, Act act) {
        if (state == MeasureState.CANCELLED) {
            set.changePlan(place());
        } else {
            set.changeOutcome();
        }
        move(MeasureState.PLANNED, reason, act);
    }

    private void move(MeasureState next, @Nullable String words, Act act) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(
                    Message.of("quality.ILLEGAL_MEASURE_MOVE", Message.word(state), Message.word(next)));
        }
        this.state = next;
        this.stateWords = words;
        written(act);
    }

    /** The figure after it: of what is not done there is none. */
    public void measure(BigDecimal value, LocalDate day, Act act) {
        requireCounted();
        set.changeOutcome();
        if (state != MeasureState.DONE) {
            throw new ConflictException(Message.of("quality.NOT_DONE_YET"));
        }
        this.indicator = indicator.measured(value, day);
        written(act);
    }

    /** A document that bears it out. */
    public MeasureDocument attach(StoredFile file, Act act) {
        requireCounted();
        set.changeOutcome();
        MeasureDocument added = new MeasureDocument(this, file, act);
        documents.add(added);
        written(act);
        return added;
    }

    /** A document that was attached by mistake; what the region has looked at stays. */
    public void detach(long documentId, Act act) {
        MeasureDocument document = document(documentId);
        set.changePlan(place());
        documents.remove(document);
        written(act);
    }

    public MeasureDocument document(long documentId) {
        return documents.stream()
                .filter(one -> one.id() == documentId)
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("quality.NO_SUCH_DOCUMENT", String.valueOf(documentId))));
    }

    private void requireCounted() {
        if (state == MeasureState.CANCELLED) {
            throw new ConflictException(Message.of("quality.MEASURE_IS_CANCELLED"));
        }
    }

    private void written(Act act) {
        this.writtenBy = act.by();
        this.writtenAt = act.at();
        this.writings++;
    }

    public MeasureSet set() {
        return set;
    }

    public PlaceInCycle place() {
        return new PlaceInCycle(direction, stage);
    }

    public MeasureContent content() {
        return new MeasureContent(
                place(), title, basisKind, basis, responsible, deadline, targetGroup, indicator, expectedEffect);
    }

    public MeasureState state() {
        return state;
    }

    /** What was said when it was done, cancelled or taken up again. */
    public Optional<String> stateWords() {
        return Optional.ofNullable(stateWords);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public List<MeasureDocument> documents() {
        return List.copyOf(documents);
    }
}
