package org.ispolnenie.schoolsupport.domain.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a stage of a project is; either end may not be settled yet. */
@Embeddable
public class StagePeriod {

    @Enumerated(EnumType.STRING)
    private SupportStage stage;

    @Column(name = "starts_on")
    private @Nullable LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate to;

    protected StagePeriod() {}

    public StagePeriod(SupportStage stage, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.stage = stage;
        this.from = from;
        this.to = to;
    }

    public SupportStage stage() {
        return stage;
    }

    public @Nullable LocalDate from() {
        return from;
    }

    public @Nullable LocalDate to() {
        return to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StagePeriod period
                && stage == period.stage
                && Objects.equals(from, period.from)
                && Objects.equals(to, period.to);
    }

    @Override
    public int hashCode() {
        return stage.hashCode();
    }
}
