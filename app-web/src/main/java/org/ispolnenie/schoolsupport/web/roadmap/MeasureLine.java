package org.ispolnenie.schoolsupport.web.roadmap;

import java.io.Serializable;
import java.util.Objects;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.GivenMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.jspecify.annotations.Nullable;

/** A measure of a draft, as typed. */
public final class MeasureLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer key;
    private final boolean done;
    private SupportStage stage = SupportStage.PLANNING;
    private String title = "";
    private String deadline = "";
    private String responsible = "";
    private String expectedResult = "";
    private String evidenceWanted = "";

    /** Why the next version does without it, where it was taken out. */
    private String reason = "";

    /** What somebody else has written for it meanwhile; null: nothing else. */
    private @Nullable String otherwise;

    /** A new one. */
    MeasureLine() {
        this.key = null;
        this.done = false;
    }

    private MeasureLine(@Nullable Integer key, boolean done) {
        this.key = key;
        this.done = done;
    }

    static MeasureLine of(RoadmapView.Measure measure) {
        MeasureLine line =
                new MeasureLine(measure.key(), measure.progress().state().isDone());
        line.stage = measure.stage();
        line.title = measure.title();
        line.deadline = measure.deadline().words();
        line.responsible = measure.work().responsible();
        line.expectedResult = measure.work().expectedResult();
        line.evidenceWanted = Objects.requireNonNullElse(measure.work().evidenceWanted(), "");
        RoadmapView.@Nullable LeavingOut leftOut = measure.progress().leftOut();
        line.reason = leftOut == null ? "" : Objects.requireNonNullElse(leftOut.reason(), "");
        return line;
    }

    GivenMeasure given() {
        return new GivenMeasure(
                key, stage, title, deadline, responsible, expectedResult, TypedValues.orNull(evidenceWanted));
    }

    LeftOutMeasure leftOut() {
        return new LeftOutMeasure(Objects.requireNonNull(key, "what was promised has a key"), reason);
    }

    /** A line that was added and left empty is no measure. */
    boolean isEmpty() {
        return key == null && (title + deadline + responsible + expectedResult + evidenceWanted).isEmpty();
    }

    public @Nullable Integer getKey() {
        return key;
    }

    /** What is done is not written anew. */
    public boolean isDone() {
        return done;
    }

    public SupportStage getStage() {
        return stage;
    }

    public void setStage(SupportStage stage) {
        this.stage = stage;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable String deadline) {
        this.deadline = TypedValues.words(deadline);
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable String responsible) {
        this.responsible = TypedValues.words(responsible);
    }

    public String getExpectedResult() {
        return expectedResult;
    }

    public void setExpectedResult(@Nullable String expectedResult) {
        this.expectedResult = TypedValues.words(expectedResult);
    }

    public String getEvidenceWanted() {
        return evidenceWanted;
    }

    public void setEvidenceWanted(@Nullable String evidenceWanted) {
        this.evidenceWanted = TypedValues.words(evidenceWanted);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }

    public @Nullable String getOtherwise() {
        return otherwise;
    }

    void setOtherwise(@Nullable String otherwise) {
        this.otherwise = otherwise;
    }
}
