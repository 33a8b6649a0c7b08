package org.ispolnenie.schoolsupport.web.project;

import java.io.Serializable;
import java.util.Objects;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.jspecify.annotations.Nullable;

/** The days of a stage, as typed. */
public final class EditedStage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SupportStage stage;
    private String from = "";
    private String to = "";

    EditedStage(SupportStage stage, @Nullable StagePeriod known) {
        this.stage = stage;
        if (known != null) {
            this.from = Objects.toString(known.from(), "");
            this.to = Objects.toString(known.to(), "");
        }
    }

    /** Whether any of its days is said. */
    boolean isSaid() {
        return !from.isEmpty() || !to.isEmpty();
    }

    StagePeriod period(String pointer) {
        return new StagePeriod(stage, TypedValues.day(pointer + "/from", from), TypedValues.day(pointer + "/to", to));
    }

    public SupportStage getStage() {
        return stage;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = TypedValues.words(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = TypedValues.words(to);
    }
}
