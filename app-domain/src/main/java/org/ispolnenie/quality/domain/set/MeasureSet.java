package org.ispolnenie.quality.domain.set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a municipality for a year. While it is composed, they come and change; submitted, it stands as it is
 * until the region has looked at it, stage by stage; returned, it is worked on again; accepted, what it plans is settled,
 * and what has been done is added: documents, figures, decisions.
 */
@Entity
@Table(name = "quality_set")
public class MeasureSet extends VersionedEntity {

    @Column(name = "organization_id")
    private long organizationId;

    @Column(name = "set_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private SetState state;

    /** How often it has been submitted. */
    private int round;

    /** Counts up with every change of a measure, so that who submits it says what they have seen. */
    private int changes;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<SetMove> moves = new ArrayList<>();

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StageReview> reviews = new ArrayList<>();

    protected MeasureSet() {}

    private MeasureSet(long organizationId, int year) {
        this.organizationId = organizationId;
        this.year = year;
        this.state = SetState.DRAFT;
    }

    /** Begins it with its first measure. */
    public static MeasureSet begin(long organizationId, int year, Act act) {
        MeasureSet set = new MeasureSet(organizationId, year);
        set.moves.add(new SetMove(set, 1, SetState.DRAFT, act, null));
        return set;
    }

    /** What it plans changes; the region's word on that stage does not hold any more. */
    public void changePlan(PlaceInCycle place) {
        if (!state.isOpen()) {
            throw new ConflictException(Message.of("quality.SET_IS_SETTLED", Message.word(state)));
        }
        review(place).ifPresent(StageReview::supersede);
        this.changes++;
    }

    /** What has been done is added; not while the region looks at it. */
    public void changeOutcome() {
        if (state == SetState.SUBMITTED) {
            throw new ConflictException(Message.of("quality.SET_IS_UNDER_REVIEW"));
        }
        this.changes++;
    }

    /** Goes to the region. */
    public void submit(@Nullable String words, Act act) {
        move(SetState.SUBMITTED, words, act);
        this.round++;
    }

    /** The municipality takes it back before the region has judged it. */
    public void takeBack(@Nullable String words, Act act) {
        move(SetState.DRAFT, words, act);
    }

    /**
     * The region judges it; accepting means that it has looked at every stage.
     *
     * @param filled the stages that have measures
     */
    public void judge(Verdict verdict, Collection<PlaceInCycle> filled, @Nullable String words, Act act) {
        SetState next = verdict == Verdict.ACCEPTED ? SetState.ACCEPTED : SetState.RETURNED;
        requireMove(next);
        List<PlaceInCycle> left = verdict == Verdict.ACCEPTED ? unreviewed(filled) : List.of();
        if (!left.isEmpty()) {
            throw new ConflictException(Message.of(
                    "quality.STAGES_NOT_REVIEWED",
                    left.size(),
                    left.get(0).direction(),
                    Message.word(left.get(0).stage())));
        }
        move(next, words, act);
    }

    /** Of some stages those that the region has said nothing of, or nothing that holds any more, direction by direction. */
    public List<PlaceInCycle> unreviewed(Collection<PlaceInCycle> of) {
        return of.stream()
                .filter(place -> review(place).isEmpty())
                .sorted(Comparator.comparing(PlaceInCycle::direction).thenComparing(PlaceInCycle::stage))
                .toList();
    }

    /** The region says something of a stage, in place of what it has said before. */
    public void review(PlaceInCycle place, StageWord word, Act act) {
        if (!state.isSubmitted()) {
            throw new ConflictException(Message.of("quality.SET_IS_NOT_SUBMITTED", Message.word(state)));
        }
        review(place).ifPresent(StageReview::supersede);
        reviews.add(new StageReview(this, place, word, act));
        this.changes++;
    }

    private void requireMove(SetState next) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(
                    Message.of("quality.ILLEGAL_SET_MOVE", Message.word(state), Message.word(next)));
        }
    }

    private void move(SetState next, @Nullable String words, Act act) {
        requireMove(next);
        this.state = next;
        moves.add(new SetMove(this, moves.size() + 1, next, act, words));
    }

    /** What the region says of a stage now. */
    public Optional<StageReview> review(PlaceInCycle place) {
        return reviews().stream().filter(review -> review.place().equals(place)).findFirst();
    }

    /** What the region says of the stages now. */
    public List<StageReview> reviews() {
        return reviews.stream().filter(StageReview::isLatest).toList();
    }

    /** What the region said of a stage before: something else has been said since, or what it plans has changed. */
    public List<StageReview> earlierReviews(PlaceInCycle place) {
        return reviews.stream()
                .filter(review -> !review.isLatest() && review.place().equals(place))
                .toList();
    }

    public List<SetMove> moves() {
        return List.copyOf(moves);
    }

    public long organizationId() {
        return organizationId;
    }

    public int year() {
        return year;
    }

    public SetState state() {
        return state;
    }

    public int round() {
        return round;
    }
}
