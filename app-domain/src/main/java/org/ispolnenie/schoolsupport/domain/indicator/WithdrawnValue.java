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

/** A value that was entered wrongly and taken back: it is kept to be seen, apart from those that count. */
@Entity
@Table(name = "withdrawn_value")
public class WithdrawnValue extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private IndicatorPlan plan;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "measured")
    private BigDecimal value;

    @ElementCollection
    @CollectionTable(name = "withdrawn_value_input", joinColumns = @JoinColumn(name = "value_id"))
    @MapKeyColumn(name = "input_key")
    @Column(name = "amount")
    private Map<String, BigDecimal> figures = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private IndicatorSource source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private String reason;

    protected WithdrawnValue() {}

    WithdrawnValue(IndicatorPlan plan, IndicatorValue wrong, String reason, Act act) {
        this.plan = plan;
        this.measuredOn = wrong.measuredOn();
        this.value = wrong.value();
        this.figures.putAll(wrong.figures());
        this.source = wrong.source();
        this.enteredBy = wrong.entered().by();
        this.enteredAt = wrong.entered().at();
        this.withdrawnBy = act.by();
        this.withdrawnAt = act.at();
        this.reason = reason;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public BigDecimal value() {
        return value;
    }

    /** What it was reckoned from, by the keys of the formula; none where only the value was known. */
    public Map<String, BigDecimal> figures() {
        return Map.copyOf(figures);
    }

    public IndicatorSource source() {
        return source;
    }

    public Act entered() {
        return new Act(enteredBy, enteredAt);
    }

    /** Who took it back, and when. */
    public Act withdrawn() {
        return new Act(withdrawnBy, withdrawnAt);
    }

    /** What was wrong with it. */
    public String reason() {
        return reason;
    }
}
