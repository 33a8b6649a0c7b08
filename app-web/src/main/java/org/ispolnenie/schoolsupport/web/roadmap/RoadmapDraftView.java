package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.roadmap.GivenDraft;
import org.ispolnenie.schoolsupport.service.roadmap.GivenMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapService;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.schoolsupport.web.school.FieldFaults;
import org.ispolnenie.schoolsupport.web.school.SchoolConfirmation;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The draft of a roadmap being written. Where two write at once, the second gets both put together and saves anew. */
@Named
@ViewScoped
public class RoadmapDraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private RoadmapQueries roadmaps;

    @Inject
    private RoadmapService service;

    @Inject
    private Words words;

    private long version;
    private ArrayList<GivenMeasure> before = new ArrayList<>();
    private final ArrayList<MeasureLine> lines = new ArrayList<>();
    private final TakenOut takenOut = new TakenOut();
    private ArrayList<Integer> promised = new ArrayList<>();
    private final FieldFaults faults = new FieldFaults();
    private transient RoadmapView.@Nullable Version latest;
    private transient RoadmapView.@Nullable Version overtakenBy;

    @PostConstruct
    void takeUp() {
        if (!page.may(Work.CARRY_ON)) {
            throw new AccessDeniedException(Message.of("schoolsupport.NOT_YOUR_WORK"));
        }
        RoadmapView roadmap = stored();
        lines.addAll(lines(roadmap.measures()));
        takenOut.settle(promised(), lines, lines(roadmap.leftOut()));
        if (lines.isEmpty()) {
            lines.add(new MeasureLine());
        }
    }

    /** What is stored now is what the next writing begins with. */
    private RoadmapView stored() {
        RoadmapView roadmap =
                roadmaps.roadmap(page.getPlace().project(), page.getPlace().school(), null);
        version = roadmap.version();
        before = new ArrayList<>(
                lines(roadmap.measures()).stream().map(MeasureLine::given).toList());
        latest = roadmap.versions().isEmpty()
                ? null
                : roadmap.versions().get(roadmap.versions().size() - 1);
        return roadmap;
    }

    private static List<MeasureLine> lines(List<RoadmapView.Measure> measures) {
        return measures.stream().map(MeasureLine::of).toList();
    }

    /** What the version that is worked by has, and is not done: no draft does without it silently. */
    private List<MeasureLine> promised() {
        @Nullable
        Integer approved =
                roadmaps.approved(page.getPlace().project(), page.getPlace().school());
        List<MeasureLine> open = approved == null
                ? List.of()
                : lines(roadmaps.roadmap(
                                        page.getPlace().project(),
                                        page.getPlace().school(),
                                        approved)
                                .measures())
                        .stream()
                        .filter(line -> !line.isDone())
                        .toList();
        promised = new ArrayList<>(open.stream()
                .map(line -> Objects.requireNonNull(line.getKey(), "what was promised has a key"))
                .toList());
        return open;
    }

    public @Nullable String save() {
        faults.clear();
        lines.removeIf(MeasureLine::isEmpty);
        overtakenBy = null;
        try {
            service.write(
                    page.getPlace().project(),
                    page.getPlace().school(),
                    version,
                    new GivenDraft(lines.stream().map(MeasureLine::given).toList(), takenOut.given()));
        } catch (ValidationException refused) {
            faults.tell(refused, words);
            return null;
        } catch (StaleVersionException stale) {
            takeIn();
            return null;
        }
        return page.getPlace().after("roadmap", SchoolConfirmation.DRAFT) + "&version=" + number();
    }

    private void takeIn() {
        List<GivenMeasure> began = before;
        RoadmapView theirs = stored();
        List<MeasureLine> merged = new DraftMerge(began, lines(theirs.measures())).with(lines);
        lines.clear();
        lines.addAll(merged);
        takenOut.settle(promised(), lines, lines(theirs.leftOut()));
        overtakenBy = latest;
    }

    private @Nullable Integer number() {
        return roadmaps.roadmap(page.getPlace().project(), page.getPlace().school(), null)
                .number();
    }

    public void add() {
        MeasureLine line = new MeasureLine();
        if (!lines.isEmpty()) {
            line.setStage(lines.get(lines.size() - 1).getStage());
        }
        lines.add(line);
    }

    /** What was promised asks for a reason; what no approved version has is gone. */
    public void drop(MeasureLine line) {
        lines.remove(line);
        if (line.getKey() != null && promised.contains(line.getKey())) {
            takenOut.add(line);
        }
    }

    /** It is planned after all. */
    public void takeBack(MeasureLine line) {
        takenOut.remove(line);
        lines.add(line);
    }

    public void move(MeasureLine line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
        }
    }

    /** Who has saved while this one was being typed; null: nobody. */
    public RoadmapView.@Nullable Version getOvertakenBy() {
        return overtakenBy;
    }

    public List<SupportStage> getStages() {
        return List.of(SupportStage.values());
    }

    public List<MeasureLine> getLines() {
        return lines;
    }

    public TakenOut getTakenOut() {
        return takenOut;
    }

    public FieldFaults getFaults() {
        return faults;
    }
}
