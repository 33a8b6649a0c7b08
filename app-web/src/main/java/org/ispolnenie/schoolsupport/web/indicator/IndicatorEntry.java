package org.ispolnenie.schoolsupport.web.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.service.indicator.GivenFigure;
import org.ispolnenie.schoolsupport.service.indicator.GivenPlan;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.ispolnenie.schoolsupport.web.school.FieldFaults;
import org.jspecify.annotations.Nullable;

/** What is typed for one indicator: where it begins and wants to be, and what was measured. */
public final class IndicatorEntry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_AHEAD = 3;

    private final String key;
    private final FieldFaults faults = new FieldFaults();
    private final FieldFaults planFaults = new FieldFaults();
    private String measuredOn = "";
    private String value = "";
    private final HashMap<String, String> inputs = new HashMap<>();
    private IndicatorSource source;
    private String baseline;
    private final TreeMap<String, String> targets = new TreeMap<>();

    /** The plan that the person has seen. */
    private GivenPlan seen;

    private boolean overtaken;
    private String withdrawalReason = "";
    private boolean confirmed;

    /** @param year the first one that a target is asked for */
    IndicatorEntry(IndicatorView stored, int year) {
        this.key = stored.key();
        this.source = stored.measure().source();
        this.baseline = FigureWords.field(stored.baseline());
        for (int next = year; next <= year + YEARS_AHEAD; next++) {
            targets.put(String.valueOf(next), "");
        }
        stored.targets().forEach((of, target) -> targets.put(String.valueOf(of), FigureWords.field(target)));
        this.seen = planOf(stored);
    }

    static GivenPlan planOf(IndicatorView stored) {
        return new GivenPlan(stored.key(), stored.baseline(), stored.targets());
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException if something of it is no number */
    GivenPlan plan() {
        Map<Integer, BigDecimal> byYear = new HashMap<>();
        targets.forEach((year, typed) -> {
            @Nullable BigDecimal target = TypedValues.number("/targets/" + year, typed);
            if (target != null) {
                byYear.put(Integer.valueOf(year), target);
            }
        });
        return new GivenPlan(key, TypedValues.number("/baseline", baseline), byYear);
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException if something of it is no number or day */
    GivenFigure figure() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        inputs.forEach((input, typed) -> {
            @Nullable BigDecimal figure = TypedValues.number("/inputs/" + input, typed);
            if (figure != null) {
                figures.put(input, figure);
            }
        });
        return new GivenFigure(
                TypedValues.day("/measuredOn", measuredOn),
                TypedValues.number("/value", value),
                figures,
                source,
                confirmed);
    }

    GivenPlan seen() {
        return seen;
    }

    /** Somebody has planned otherwise meanwhile: the person sees it, and may write over it. */
    void overtake(IndicatorView stored) {
        this.seen = planOf(stored);
        this.overtaken = true;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    /** What is wrong with the plan. */
    public FieldFaults getPlanFaults() {
        return planFaults;
    }

    /** What is wrong with the value. */
    public FieldFaults getFaults() {
        return faults;
    }

    /** Whether a figure that jumps is right. */
    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Why a value is taken back. */
    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(@Nullable String withdrawalReason) {
        this.withdrawalReason = TypedValues.words(withdrawalReason);
    }

    public String getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(@Nullable String measuredOn) {
        this.measuredOn = TypedValues.words(measuredOn);
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = TypedValues.words(value);
    }

    public Map<String, String> getInputs() {
        return inputs;
    }

    public IndicatorSource getSource() {
        return source;
    }

    public void setSource(IndicatorSource source) {
        this.source = source;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = TypedValues.words(baseline);
    }

    public Map<String, String> getTargets() {
        return targets;
    }

    public List<String> getYears() {
        return new ArrayList<>(targets.keySet());
    }
}
