package org.ispolnenie.quality.web.measure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureService;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetComposition;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.quality.web.RefusedFields;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A measure: new, changed, or looked at with all that has come of it. */
@Named
@ViewScoped
public class MeasureEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureQueries measures;

    @Inject
    private MeasureService service;

    @Inject
    private CompositionQueries compositions;

    @Inject
    private QualityYear years;

    @Inject
    private RefusedFields refused;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable Long id;
    private @Nullable Long version;
    private int year;
    private @Nullable String municipality;
    private boolean editing;
    private MeasureFields fields = new MeasureFields();
    private transient @Nullable MeasureView measure;
    private transient @Nullable SetComposition composition;

    @PostConstruct
    void takeUp() {
        if (asked.text("id") == null) {
            takeUpNew();
            return;
        }
        id = asked.id();
        MeasureView there = measures.measure(id);
        measure = there;
        version = there.version();
        year = there.place().year();
        municipality = there.place().municipality().code();
        fields = MeasureFields.of(there.content());
        editing = Boolean.TRUE.equals(asked.flag("edit")) && isChangeable();
    }

    private void takeUpNew() {
        year = years.getYear();
        municipality = asked.text("municipality");
        SetComposition of = getComposition();
        if (!of.writable()) {
            throw new AccessDeniedException(Message.of("quality.NOT_YOUR_MUNICIPALITY"));
        }
        municipality = of.municipality().code();
        @Nullable String direction = asked.text("direction");
        fields = MeasureFields.of(
                direction == null ? of.framework().directions().get(0).code() : direction,
                Objects.requireNonNullElse(asked.one("stage", CycleStage.class), CycleStage.GOALS));
        editing = isChangeable();
    }

    public @Nullable String save() {
        try {
            return store();
        } catch (ValidationException wrong) {
            refused.tell(wrong, "measure");
            return null;
        }
    }

    private String store() {
        if (id == null) {
            id = service.plan(municipality, year, fields.draft());
            return after(QualityConfirmation.PLANNED);
        }
        service.change(id, version, fields.draft());
        return after(QualityConfirmation.CHANGED);
    }

    /** What the deadline comes to, as it is typed; empty while nothing is. */
    public String getReading() {
        if (fields.getDeadline().isEmpty()) {
            return "";
        }
        try {
            WrittenDeadline read = measures.deadline(fields.getDeadline(), year);
            return read.due()
                    .map(day -> words.fill(words.text("quality", "readAs"), words.date(day)))
                    .orElseGet(() -> words.text("quality", "readWithoutDay"));
        } catch (ValidationException unread) {
            return words.of(unread.errors().get(0).reason());
        }
    }

    /** Why it comes to that. */
    public List<Message> getReadingSteps() {
        try {
            return fields.getDeadline().isEmpty()
                    ? List.of()
                    : measures.deadline(fields.getDeadline(), year).why();
        } catch (ValidationException unread) {
            return List.of();
        }
    }

    /** Null: it is a new one. */
    public @Nullable MeasureView getMeasure() {
        if (measure == null && id != null) {
            measure = measures.measure(id);
        }
        return measure;
    }

    public SetComposition getComposition() {
        if (composition == null) {
            composition = compositions.composition(municipality, year);
        }
        return composition;
    }

    private @Nullable SetState state() {
        return getComposition().set() == null
                ? null
                : getComposition().set().set().state();
    }

    /** Whether what it plans may be changed by the caller now. */
    public boolean isChangeable() {
        @Nullable SetState state = state();
        return getComposition().writable() && (state == null || state.isOpen());
    }

    /** Why what was asked for, planning one more or planning it otherwise, cannot be done now; null: it can, or was not. */
    public @Nullable Message getHindrance() {
        @Nullable SetState state = state();
        boolean wanted = id == null || Boolean.TRUE.equals(asked.flag("edit"));
        return state == null || editing || !wanted || !getComposition().writable()
                ? null
                : Message.of("quality.SET_IS_SETTLED", Message.word(state));
    }

    /** Whether the caller may tell what has become of it. */
    public boolean isTold() {
        return getComposition().writable() && state() != SetState.SUBMITTED;
    }

    public boolean may(MeasureState next) {
        @Nullable MeasureView of = getMeasure();
        return of != null && of.state().mayBecome(next);
    }

    /** Whether the caller may take it up again: cancelled only while the set is composed, done as long as it is told. */
    public boolean isResumable() {
        @Nullable MeasureView of = getMeasure();
        return of != null
                && may(MeasureState.PLANNED)
                && (of.state() == MeasureState.CANCELLED ? isChangeable() : isTold());
    }

    /** What asks for a new measure in the same stage. */
    public String getBesideIt() {
        return "municipality=" + municipality + "&year=" + year + "&direction="
                + URLEncoder.encode(fields.getDirection(), StandardCharsets.UTF_8) + "&stage=" + fields.getStage();
    }

    /** The address of the page after something was done. */
    public String after(QualityConfirmation done) {
        return "/quality/measure.xhtml?faces-redirect=true&id=" + id + "&done=" + done;
    }

    public @Nullable QualityConfirmation getDone() {
        return asked.one("done", QualityConfirmation.class);
    }

    /** The version that the person has seen. */
    public @Nullable Long version() {
        return version;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public boolean isEditing() {
        return editing;
    }

    public MeasureFields getFields() {
        return fields;
    }

    public List<Direction> getDirections() {
        return getComposition().framework().directions();
    }

    /** Its own direction. */
    public @Nullable Direction getDirection() {
        return getComposition().framework().direction(fields.getDirection()).orElse(null);
    }

    public List<CycleStage> getStages() {
        return CycleStage.all();
    }

    public List<BasisKind> getBasisKinds() {
        return List.of(BasisKind.values());
    }

    public List<BetterValue> getBetterValues() {
        return List.of(BetterValue.values());
    }
}
