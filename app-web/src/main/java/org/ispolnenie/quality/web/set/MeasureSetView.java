package org.ispolnenie.quality.web.set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.matrix.StageStanding;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetComposition;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.quality.service.set.SetView.MoveView;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.QualityYear;
import org.ispolnenie.quality.web.SetMark;
import org.ispolnenie.quality.web.StageMark;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The set of a municipality: all its directions, and one of them stage by stage. */
@Named
@ViewScoped
public class MeasureSetView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEASURES = 500;

    @Inject
    private CompositionQueries compositions;

    @Inject
    private MeasureQueries measures;

    @Inject
    private QualityYear years;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private int year;
    private @Nullable String municipality;
    private @Nullable String direction;
    private transient @Nullable SetComposition composition;
    private transient @Nullable List<DirectionPart> directions;
    private transient @Nullable DirectionPart shown;

    public SetComposition getComposition() {
        if (year == 0) {
            year = years.getYear();
            municipality = asked.text("municipality");
            direction = asked.text("direction");
        }
        if (composition == null) {
            composition = compositions.composition(municipality, year);
        }
        return composition;
    }

    public @Nullable SetView getSet() {
        return getComposition().set();
    }

    public SetMark getMark() {
        return SetMark.of(getSet() == null ? null : getSet().set());
    }

    /** Whether what it plans may be changed by the caller now. */
    public boolean isComposing() {
        return getComposition().writable()
                && (getSet() == null || getSet().set().state().isOpen());
    }

    /** The overview: every direction with its stages. */
    public List<DirectionPart> getDirections() {
        if (directions == null) {
            directions = getComposition().framework().directions().stream()
                    .map(one -> part(one, List.of()))
                    .toList();
        }
        return directions;
    }

    /** The direction that is shown: the one asked for, else the first where something is missing. */
    public DirectionPart getShown() {
        if (shown == null) {
            shown = chosen();
        }
        return shown;
    }

    private DirectionPart chosen() {
        List<DirectionPart> all = getDirections();
        DirectionPart chosen = all.stream()
                .filter(part -> part.direction().code().equals(direction))
                .findFirst()
                .or(() -> all.stream()
                        .filter(part -> part.filled() < part.stages().size())
                        .findFirst())
                .orElse(all.get(0));
        return part(chosen.direction(), rows(chosen.direction().code()));
    }

    private List<MeasureRow> rows(String of) {
        return measures.list(
                        new MeasureFilter(getComposition().municipality().code(), year, of, null, null),
                        MOST_MEASURES,
                        null)
                .items();
    }

    private DirectionPart part(Direction of, List<MeasureRow> all) {
        @Nullable SetView set = getSet();
        SetStanding standing = set == null ? SetStanding.NOTHING : set.standing();
        List<StagePart> stages = CycleStage.all().stream()
                .map(stage -> stage(new PlaceInCycle(of.code(), stage), standing, all))
                .toList();
        return new DirectionPart(
                of,
                stages,
                stages.stream()
                        .filter(stage -> stage.standing().completeness() != Completeness.NONE)
                        .count(),
                standing.isFullCycle(of.code()));
    }

    private StagePart stage(PlaceInCycle place, SetStanding standing, List<MeasureRow> all) {
        StageStanding at = standing.at(place);
        return new StagePart(
                place.stage(),
                at,
                StageMark.of(at.completeness()),
                all.stream().filter(row -> row.cycle().stage() == place.stage()).toList(),
                review(place));
    }

    private @Nullable ReviewView review(PlaceInCycle place) {
        @Nullable SetView set = getSet();
        return set == null
                ? null
                : set.reviews().stream()
                        .filter(review -> review.place().equals(place))
                        .findFirst()
                        .orElse(null);
    }

    /** Why it came back, while it is being composed again; null: it did not. */
    public @Nullable MoveView getReturned() {
        @Nullable SetView set = getSet();
        return set == null || set.set().state() != SetState.RETURNED
                ? null
                : set.moves().get(set.moves().size() - 1);
    }

    /** The address of the page of this set. */
    public String getAddress() {
        return "municipality=" + getComposition().municipality().code() + "&year=" + year;
    }

    /** The same of one of its directions. */
    public String addressOf(DirectionPart part) {
        return getAddress() + "&direction=" + URLEncoder.encode(part.direction().code(), StandardCharsets.UTF_8);
    }

    /** «1.1, цели: есть документ, 2 меры». */
    public String said(DirectionPart part, StagePart stage) {
        return part.direction().code() + ", " + words.of(stage.stage()) + ": " + words.of(stage.mark()) + ", "
                + words.count(stage.standing().measures(), words.text("quality", "measureForms"));
    }

    /** The address of the page after something was done. */
    public String after(QualityConfirmation done) {
        return "/quality/set.xhtml?faces-redirect=true&" + getAddress() + "&done=" + done;
    }

    public @Nullable QualityConfirmation getDone() {
        return asked.one("done", QualityConfirmation.class);
    }

    /** The version that the person has seen; null: there was none yet. */
    public @Nullable Long version() {
        @Nullable SetView set = getSet();
        return set == null ? null : Objects.requireNonNull(set).set().version();
    }

    public List<StageMark> getMarks() {
        return StageMark.all();
    }
}
