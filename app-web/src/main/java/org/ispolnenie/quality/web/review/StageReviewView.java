package org.ispolnenie.quality.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.review.StageReviewQueries;
import org.ispolnenie.quality.service.review.StageUnderReview;
import org.ispolnenie.quality.service.set.SetQueries;
import org.ispolnenie.quality.service.set.SetReviewService;
import org.ispolnenie.quality.service.set.SetReviewService.ReviewedStage;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.RefusedFields;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a set under review. What another reviewer says of another stage meanwhile is no hindrance; what they say of
 * the same one is shown before the own words replace it.
 */
@Named
@ViewScoped
public class StageReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StageReviewQueries stages;

    @Inject
    private SetQueries sets;

    @Inject
    private SetReviewService service;

    @Inject
    private FrameworkQueries frameworks;

    @Inject
    private RefusedFields refused;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private long setId;
    private long version;
    private String direction = "";
    private CycleStage stage = CycleStage.GOALS;
    private String seen = "";
    private boolean changedMeanwhile;
    private boolean confirmed;
    private String score = "";
    private String comment = "";
    private transient @Nullable SetView set;
    private transient @Nullable StageUnderReview under;
    private transient @Nullable ReviewPath path;

    @PostConstruct
    void takeUp() {
        setId = asked.id("set");
        PlaceInCycle place = asked.text("direction") == null ? getPath().begin() : place();
        direction = place.direction();
        stage = place.stage();
        StageUnderReview now = getUnder();
        version = now.set().version();
        seen = mark(now);
        @Nullable ReviewView said = now.now();
        if (said != null) {
            confirmed = said.word().confirmed();
            score = Objects.toString(said.word().score(), "");
            comment = TypedValues.words(said.word().comment());
        }
    }

    private PlaceInCycle place() {
        PlaceInCycle place = new PlaceInCycle(
                Objects.requireNonNullElse(asked.text("direction"), ""),
                Objects.requireNonNullElse(asked.one("stage", CycleStage.class), CycleStage.GOALS));
        if (!getPath().has(place)) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
        }
        return place;
    }

    /** Keeps what is said, and goes on to the next stage. */
    public @Nullable String save() {
        try {
            say(version);
        } catch (StaleVersionException changed) {
            return sayAgain();
        } catch (ValidationException wrong) {
            refused.tell(wrong, "stage");
            return null;
        }
        return onwards();
    }

    private void say(long upon) {
        StageWord word = new StageWord(
                confirmed, score.isEmpty() ? null : Integer.valueOf(score), comment.isEmpty() ? null : comment);
        service.review(setId, upon, List.of(new ReviewedStage(new PlaceInCycle(direction, stage), word)), null, null);
    }

    /** Somebody has changed the set meanwhile: if not this stage of it, nothing stands in the way. */
    private @Nullable String sayAgain() {
        reload();
        StageUnderReview now = getUnder();
        version = now.set().version();
        if (!mark(now).equals(seen)) {
            seen = mark(now);
            changedMeanwhile = true;
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(FacesMessage.SEVERITY_WARN, words.text("quality", "meanwhile"), null));
            return null;
        }
        say(version);
        return onwards();
    }

    private String onwards() {
        reload();
        Optional<PlaceInCycle> next = getPath().unreviewedAfter(new PlaceInCycle(direction, stage));
        return next.map(place -> "/quality/review.xhtml?faces-redirect=true&" + address(place) + "&done="
                        + QualityConfirmation.REVIEWED)
                .orElseGet(() -> "/quality/set.xhtml?faces-redirect=true&municipality="
                        + getSet().set().municipality().code() + "&year="
                        + getSet().set().year() + "&done=" + QualityConfirmation.REVIEWED);
    }

    /** What a reviewer has before them: the measures as they are, and the word that holds. */
    private static String mark(StageUnderReview of) {
        return of.set().state()
                + of.measures().stream()
                        .map(measure -> measure.id() + "." + measure.version())
                        .collect(Collectors.joining(",", " ", " "))
                + (of.now() == null ? "" : of.now().at().toString());
    }

    private void reload() {
        set = null;
        under = null;
        path = null;
    }

    public SetView getSet() {
        if (set == null) {
            set = sets.set(setId);
        }
        return set;
    }

    public StageUnderReview getUnder() {
        if (under == null) {
            under = stages.stage(setId, new PlaceInCycle(direction, stage));
        }
        return under;
    }

    public ReviewPath getPath() {
        if (path == null) {
            path = ReviewPath.of(
                    getSet(), frameworks.framework(getSet().set().year()).content());
        }
        return path;
    }

    public Direction getDirection() {
        return getPath().direction(direction);
    }

    public CycleStage getStage() {
        return stage;
    }

    public List<CycleStage> getStages() {
        return CycleStage.all();
    }

    /** The stages before and after this one; null at the ends. */
    public @Nullable PlaceInCycle getBefore() {
        return getPath().beside(new PlaceInCycle(direction, stage), -1);
    }

    public @Nullable PlaceInCycle getAfter() {
        return getPath().beside(new PlaceInCycle(direction, stage), 1);
    }

    public String address(PlaceInCycle place) {
        return "set=" + setId + "&direction=" + place.direction() + "&stage=" + place.stage();
    }

    public List<String> getScores() {
        return IntStream.rangeClosed(0, StageWord.HIGHEST_SCORE)
                .mapToObj(String::valueOf)
                .toList();
    }

    public @Nullable QualityConfirmation getDone() {
        return asked.one("done", QualityConfirmation.class);
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getScore() {
        return score;
    }

    public void setScore(@Nullable String score) {
        this.score = TypedValues.words(score);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = TypedValues.words(comment);
    }
}
