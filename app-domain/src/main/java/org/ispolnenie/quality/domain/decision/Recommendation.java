package org.ispolnenie.quality.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What an analysis recommends, to whom; they say by a day what they have made of it. */
@Entity
@Table(name = "quality_recommendation")
public class Recommendation extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id")
    private QualityMeasure analysis;

    private String text;

    private String addressees;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Embedded
    private WrittenDeadline deadline;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private @Nullable String feedback;

    @Column(name = "feedback_by")
    private @Nullable String feedbackBy;

    @Column(name = "feedback_at")
    private @Nullable Instant feedbackAt;

    @Embedded
    private @Nullable TakenBack takenBack;

    protected Recommendation() {}

    private Recommendation(QualityMeasure analysis, Content content, Act act) {
        this.analysis = analysis;
        this.text = content.text();
        this.addressees = content.addressees();
        this.publishedOn = content.publishedOn();
        this.deadline = content.deadline();
        this.recordedBy = act.by();
        this.recordedAt = act.at();
    }

    /**
     * What it says.
     *
     * @param deadline until when they say what they have made of it
     */
    public record Content(String text, String addressees, LocalDate publishedOn, WrittenDeadline deadline) {}

    /** What they have made of it; {@code by} a signature. */
    public record Feedback(String text, String by, Instant at) {}

    /** Records it; what it comes from is an analysis. */
    public static Recommendation recorded(QualityMeasure analysis, Content content, Act act) {
        if (analysis.place().stage() != CycleStage.ANALYSIS) {
            throw new ConflictException(Message.of(
                    "quality.NOT_AN_ANALYSIS", Message.word(analysis.place().stage())));
        }
        analysis.set().changeOutcome();
        return new Recommendation(analysis, content, act);
    }

    /** They say what they have made of it; said again, the last word counts. */
    public void answer(String words, Act act) {
        analysis.set().changeOutcome();
        this.feedback = words;
        this.feedbackBy = act.by();
        this.feedbackAt = act.at();
    }

    /** It was recorded by mistake. */
    public void takeBack(String reason, Act act) {
        analysis.set().changeOutcome();
        this.takenBack = TakenBack.first(takenBack, reason, act);
    }

    public QualityMeasure analysis() {
        return analysis;
    }

    public Content content() {
        return new Content(text, addressees, publishedOn, deadline);
    }

    public Optional<Feedback> feedback() {
        return feedback == null || feedbackBy == null || feedbackAt == null
                ? Optional.empty()
                : Optional.of(new Feedback(feedback, feedbackBy, feedbackAt));
    }

    public Optional<String> takenBack() {
        return Optional.ofNullable(takenBack).flatMap(TakenBack::reason);
    }
}
