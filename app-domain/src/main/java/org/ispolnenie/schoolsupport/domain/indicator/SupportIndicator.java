package org.ispolnenie.schoolsupport.domain.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Something that is measured in every school of a project. */
@Entity
@Table(name = "support_indicator")
public class SupportIndicator extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private SupportProject project;

    @Column(name = "indicator_key")
    private String key;

    private int ordinal;
    private String title;
    private String unit;

    @Enumerated(EnumType.STRING)
    private IndicatorDirection direction;

    @Enumerated(EnumType.STRING)
    private IndicatorSource source;

    private @Nullable String formula;

    @Convert(converter = InputsText.class)
    private @Nullable List<Input> inputs;

    protected SupportIndicator() {}

    /**
     * A new one.
     *
     * @param place among the indicators of its project, from 1
     */
    public SupportIndicator(SupportProject project, int place, Wanted wanted) {
        this.project = project;
        this.key = wanted.key();
        settle(place, wanted);
    }

    /** What is measured, in which unit, which way is better, where values usually come from. */
    public record Measure(String title, String unit, IndicatorDirection direction, IndicatorSource source) {

        /** Whether a change of so much is one for the better. */
        public boolean improvesBy(BigDecimal change) {
            return direction == IndicatorDirection.UP ? change.signum() > 0 : change.signum() < 0;
        }

        /** Whether values of one say the same as values of the other, whatever it is called. */
        boolean countsAs(Measure other) {
            return unit.equals(other.unit) && direction == other.direction;
        }
    }

    /**
     * Is described otherwise.
     *
     * @param place among the indicators of its project, from 1
     */
    public void describe(int place, Wanted wanted) {
        settle(place, wanted);
    }

    private void settle(int place, Wanted wanted) {
        Measure described = wanted.measure();
        this.ordinal = place;
        this.title = described.title();
        this.unit = described.unit();
        this.direction = described.direction();
        this.source = described.source();
        @Nullable IndicatorFormula reckoning = wanted.reckoning().orElse(null);
        this.formula = reckoning == null ? null : reckoning.text();
        this.inputs = reckoning == null ? null : reckoning.inputs();
    }

    /** How its values are reckoned; empty where they are entered as they are. */
    public Optional<IndicatorFormula> formula() {
        return formula == null || inputs == null
                ? Optional.empty()
                : Optional.of(new IndicatorFormula(formula, inputs));
    }

    public SupportProject project() {
        return project;
    }

    public String key() {
        return key;
    }

    public int ordinal() {
        return ordinal;
    }

    public Measure measure() {
        return new Measure(title, unit, direction, source);
    }
}
