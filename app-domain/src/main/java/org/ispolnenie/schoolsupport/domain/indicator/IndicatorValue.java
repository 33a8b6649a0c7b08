package org.ispolnenie.schoolsupport.domain.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A value of an indicator in a school. It never changes: what was entered wrongly is taken back, or entered again. */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private IndicatorPlan plan;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "measured")
    private BigDecimal value;

    /** What it was reckoned from, by the keys of the formula; none where only the value is known. */
    @ElementCollection
    @CollectionTable(name = "indicator_value_input", joinColumns = @JoinColumn(name = "value_id"))
    @MapKeyColumn(name = "input_key")
    @Column(name = "amount")
    private Map<String, BigDecimal> figures = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private IndicatorSource source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected IndicatorValue() {}

    IndicatorValue(
            IndicatorPlan plan,
            LocalDate measuredOn,
            BigDecimal value,
            Map<String, BigDecimal> figures,
            IndicatorSource source,
            Act act) {
        this.plan = plan;
        this.measuredOn = measuredOn;
        this.value = value;
        this.figures.putAll(figures);
        this.source = source;
        this.enteredBy = act.by();
        this.enteredAt = act.at();
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public BigDecimal value() {
        return value;
    }

    /** What it was reckoned from, by the keys of the formula; none where only the value is known. */
    public Map<String, BigDecimal> figures() {
        return Map.copyOf(figures);
    }

    public IndicatorSource source() {
        return source;
    }

    public Act entered() {
        return new Act(enteredBy, enteredAt);
    }
}
