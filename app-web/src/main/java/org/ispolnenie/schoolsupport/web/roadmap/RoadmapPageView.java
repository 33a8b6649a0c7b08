package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapState;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapDifference;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapService;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.schoolsupport.web.school.PageDay;
import org.ispolnenie.schoolsupport.web.school.SchoolConfirmation;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A version of the roadmap of a school: the one asked for, else the one that is worked by, else the draft. */
@Named
@ViewScoped
public class RoadmapPageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private RoadmapQueries roadmaps;

    @Inject
    private RoadmapService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private RoadmapTimeline timelines;

    @Inject
    private Words words;

    @Inject
    private PageDay day;

    /** Of the whole roadmap, as the person has seen it. */
    private @Nullable Long seen;

    private transient @Nullable RoadmapView roadmap;
    private transient @Nullable List<StageRows> stages;
    private transient RoadmapTimeline.@Nullable Picture timeline;

    public RoadmapView getRoadmap() {
        if (roadmap == null) {
            roadmap =
                    roadmaps.roadmap(page.getPlace().project(), page.getPlace().school(), number());
            if (seen == null) {
                seen = roadmap.version();
            }
        }
        return roadmap;
    }

    private @Nullable Integer number() {
        @Nullable Long number = asked.number("version");
        if (number != null && number != number.intValue()) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_VERSION", number));
        }
        return number == null
                ? roadmaps.approved(page.getPlace().project(), page.getPlace().school())
                : Integer.valueOf(number.intValue());
    }

    /** The version that is shown; null while there is none. */
    public RoadmapView.@Nullable Version getVersion() {
        return getSummary().version();
    }

    public RoadmapSummary getSummary() {
        return RoadmapSummary.of(getRoadmap());
    }

    /** What earlier versions have and this one has not, cancelled. */
    public List<RoadmapView.Measure> getCancelled() {
        return getRoadmap().cancelled();
    }

    /** Whether the version shown is the one that is worked by. */
    public boolean isWorkedBy() {
        return getSummary().isApproved();
    }

    /** The draft; null while nobody writes one. */
    public RoadmapView.@Nullable Version getDraft() {
        return getRoadmap().versions().stream()
                .filter(version -> version.state() == RoadmapState.DRAFT)
                .findFirst()
                .orElse(null);
    }

    /** Whether the version shown is the draft. */
    public boolean isDraftShown() {
        RoadmapView.@Nullable Version version = getVersion();
        return version != null && version.state() == RoadmapState.DRAFT;
    }

    /** What the draft changes against the version that is worked by; nothing where there are not both. */
    public List<RoadmapDifference> getDifferences() {
        return isDraftShown() && getRoadmap().versions().size() > 1
                ? roadmaps.differences(
                        page.getPlace().project(), page.getPlace().school(), null)
                : List.of();
    }

    /** What a measure says of one of the things that may change. */
    public String part(RoadmapView.Measure measure, RoadmapDifference.Part part) {
        return switch (part) {
            case STAGE -> words.of(measure.stage());
            case TITLE -> measure.title();
            case DEADLINE -> measure.deadline().words();
            case RESPONSIBLE -> measure.work().responsible();
            case EXPECTED_RESULT -> measure.work().expectedResult();
            case EVIDENCE_WANTED -> Objects.requireNonNullElse(measure.work().evidenceWanted(), "—");
        };
    }

    public List<StageRows> getStages() {
        if (stages == null) {
            boolean workedBy = isWorkedBy();
            stages = StageRows.of(getRoadmap().measures().stream()
                    .map(measure ->
                            RoadmapRow.of(measure, workedBy, getRoadmap().evidence()))
                    .toList());
        }
        return stages;
    }

    public RoadmapTimeline.Picture getTimeline() {
        if (timeline == null) {
            timeline = timelines.picture(page, getStages(), getVersion());
        }
        return timeline;
    }

    /** The measure that is open; null: none. */
    public @Nullable RoadmapRow getOpen() {
        @Nullable Long key = asked.number("measure");
        return key == null
                ? null
                : getStages().stream()
                        .flatMap(stage -> stage.rows().stream())
                        .filter(row -> row.measure().key() == key)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException(Message.of("schoolsupport.NO_SUCH_MEASURE", key)));
    }

    /** The marks that are shown, so that a legend tells no more. */
    public List<MeasureMark> getMarks() {
        return getStages().stream()
                .flatMap(stage -> stage.rows().stream())
                .map(RoadmapRow::mark)
                .distinct()
                .sorted()
                .toList();
    }

    public ZoneId getZone() {
        return day.getZone();
    }

    public LocalDate getToday() {
        return day.getToday();
    }

    /** The draft is worked by from now on, if it is the one that the person has seen. */
    public String approve() {
        service.approve(page.getPlace().project(), page.getPlace().school(), seen);
        return page.getPlace().after("roadmap", SchoolConfirmation.APPROVED);
    }

    /** A measure is done indeed. */
    public String confirm(int key) {
        service.confirm(page.getPlace().project(), page.getPlace().school(), key);
        return after(key, SchoolConfirmation.MEASURE_CONFIRMED);
    }

    String after(int key, SchoolConfirmation done) {
        return page.getPlace().after("roadmap", done) + "&measure=" + key;
    }
}
