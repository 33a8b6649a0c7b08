package org.ispolnenie.quality.domain.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tells whether a measure has had an effect: a figure before it and after it, and where the figure comes from. */
@Embeddable
public class MeasureIndicator {

    @Column(name = "indicator")
    private String name;

    @Column(name = "indicator_unit")
    private @Nullable String unit;

    @Column(name = "indicator_source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "better_value")
    private BetterValue better;

    @Column(name = "value_before")
    private @Nullable BigDecimal before;

    @Column(name = "value_after")
    private @Nullable BigDecimal after;

    @Column(name = "measured_on")
    private @Nullable LocalDate measuredOn;

    protected MeasureIndicator() {}

    public MeasureIndicator(
            String name, @Nullable String unit, String source, BetterValue better, @Nullable BigDecimal before) {
        this.name = name;
        this.unit = unit;
        this.source = source;
        this.better = better;
        this.before = before;
    }

    /**
     * What the measure has come to.
     *
     * @param change   the figure after it less the one before it
     * @param improved whether that is for the better
     */
    public record Effect(BigDecimal change, boolean improved) {}

    /** Empty until both figures are there. */
    public Optional<Effect> effect() {
        return before == null || after == null ? Optional.empty() : Optional.of(effect(plain(after.subtract(before))));
    }

    private Effect effect(BigDecimal change) {
        return new Effect(change, better.isReachedBy(change));
    }

    MeasureIndicator measured(BigDecimal value, LocalDate day) {
        MeasureIndicator measured = new MeasureIndicator(name, unit, source, better, before);
        measured.after = value;
        measured.measuredOn = day;
        return measured;
    }

    /** The same figure told otherwise: what was measured stays; another one has not been measured yet. */
    MeasureIndicator toldAs(MeasureIndicator other) {
        return after == null || measuredOn == null || !other.isOf(this) ? other : other.measured(after, measuredOn);
    }

    private boolean isOf(MeasureIndicator other) {
        return name.equals(other.name) && Objects.equals(unit, other.unit);
    }

    public String name() {
        return name;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public String source() {
        return source;
    }

    public BetterValue better() {
        return better;
    }

    public Optional<BigDecimal> before() {
        return Optional.ofNullable(before).map(MeasureIndicator::plain);
    }

    public Optional<BigDecimal> after() {
        return Optional.ofNullable(after).map(MeasureIndicator::plain);
    }

    /** The figure without the places that say nothing: 12.5 and 100, not 12.500000 and 1E+2. */
    public static BigDecimal plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    public Optional<LocalDate> measuredOn() {
        return Optional.ofNullable(measuredOn);
    }
}
