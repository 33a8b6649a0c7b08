package org.ispolnenie.quality.web.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.service.measure.MeasureDraft;
import org.jspecify.annotations.Nullable;

/** A measure as somebody types it. */
public class MeasureFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String direction = "";
    private CycleStage stage = CycleStage.GOALS;
    private String title = "";
    private BasisKind basisKind = BasisKind.DECISION;
    private String basis = "";
    private String responsible = "";
    private String deadline = "";
    private String targetGroup = "";
    private String name = "";
    private String unit = "";
    private String source = "";
    private BetterValue better = BetterValue.HIGHER;
    private String before = "";
    private String expectedEffect = "";

    /** A new one. */
    static MeasureFields of(String direction, CycleStage stage) {
        MeasureFields fields = new MeasureFields();
        fields.direction = direction;
        fields.stage = stage;
        return fields;
    }

    /** One that is changed. */
    static MeasureFields of(MeasureContent content) {
        MeasureFields fields = of(content.place().direction(), content.place().stage());
        MeasureIndicator indicator = content.indicator();
        fields.title = content.title();
        fields.basisKind = content.basisKind();
        fields.basis = TypedValues.words(content.basis());
        fields.responsible = content.responsible();
        fields.deadline = content.deadline().words();
        fields.targetGroup = TypedValues.words(content.targetGroup());
        fields.name = indicator.name();
        fields.unit = indicator.unit().orElse("");
        fields.source = indicator.source();
        fields.better = indicator.better();
        fields.before = indicator.before().map(BigDecimal::toPlainString).orElse("");
        fields.expectedEffect = TypedValues.words(content.expectedEffect());
        return fields;
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException if the figure is no number */
    MeasureDraft draft() {
        return new MeasureDraft(
                direction,
                stage,
                title,
                basisKind,
                basis.isEmpty() ? null : basis,
                responsible,
                deadline,
                targetGroup,
                new MeasureDraft.Indicator(name, unit, source, better, TypedValues.number("/indicator/before", before)),
                expectedEffect.isEmpty() ? null : expectedEffect);
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = TypedValues.words(direction);
    }

    public CycleStage getStage() {
        return stage;
    }

    public void setStage(@Nullable CycleStage stage) {
        this.stage = Objects.requireNonNullElse(stage, this.stage);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public BasisKind getBasisKind() {
        return basisKind;
    }

    public void setBasisKind(@Nullable BasisKind basisKind) {
        this.basisKind = Objects.requireNonNullElse(basisKind, this.basisKind);
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = TypedValues.words(basis);
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(@Nullable String responsible) {
        this.responsible = TypedValues.words(responsible);
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable String deadline) {
        this.deadline = TypedValues.words(deadline);
    }

    public String getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(@Nullable String targetGroup) {
        this.targetGroup = TypedValues.words(targetGroup);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = TypedValues.words(name);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = TypedValues.words(unit);
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = TypedValues.words(source);
    }

    public BetterValue getBetter() {
        return better;
    }

    public void setBetter(@Nullable BetterValue better) {
        this.better = Objects.requireNonNullElse(better, this.better);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = TypedValues.words(before);
    }

    public String getExpectedEffect() {
        return expectedEffect;
    }

    public void setExpectedEffect(@Nullable String expectedEffect) {
        this.expectedEffect = TypedValues.words(expectedEffect);
    }
}
