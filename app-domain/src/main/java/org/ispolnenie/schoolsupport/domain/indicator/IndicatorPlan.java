package org.ispolnenie.schoolsupport.domain.indicator;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** An indicator in a school: where it begins, where it wants to be in which year, and what has been measured. */
@Entity
@Table(name = "indicator_plan")
public class IndicatorPlan extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_school_id")
    private ProjectSchool school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    private SupportIndicator indicator;

    private @Nullable BigDecimal baseline;

    @ElementCollection
    @CollectionTable(name = "indicator_target", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "target_year")
    @Column(name = "target")
    private Map<Integer, BigDecimal> targets = new HashMap<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("measuredOn, id")
    private List<IndicatorValue> values = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<WithdrawnValue> withdrawn = new ArrayList<>();

    protected IndicatorPlan() {}

    public IndicatorPlan(ProjectSchool school, SupportIndicator indicator) {
        this.school = school;
        this.indicator = indicator;
    }

    /**
     * Says where it begins and where it wants to be.
     *
     * @param beginning null: not known yet
     * @param byYear    year → where it wants to be by its end
     */
    public void plan(@Nullable BigDecimal beginning, Map<Integer, BigDecimal> byYear) {
        school.requireIncluded();
        this.baseline = beginning;
        if (!targets().equals(new TreeMap<>(byYear))) {
            targets.clear();
            targets.putAll(byYear);
        }
    }

    /** Something has been measured. */
    public IndicatorValue measure(LocalDate on, BigDecimal value, IndicatorSource source, Act act) {
        return measure(on, value, Map.of(), source, act);
    }

    /**
     * The same, reckoned from figures.
     *
     * @param figures by the keys of the indicator's formula; none: only the value itself is known
     */
    public IndicatorValue measure(
            LocalDate on, BigDecimal value, Map<String, BigDecimal> figures, IndicatorSource source, Act act) {
        school.requireIncluded();
        BaselineAndTargetComeBeforeTheFirstValue.check(this);
        IndicatorValue measured = new IndicatorValue(this, on, value, figures, source, act);
        values.add(measured);
        return measured;
    }

    /** A value was entered wrongly: it does not count any more, and stays to be seen. */
    public void withdraw(long valueId, String reason, Act act) {
        school.requireIncluded();
        IndicatorValue wrong = values.stream()
                .filter(value -> value.isStored() && value.id() == valueId)
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("schoolsupport.NO_SUCH_VALUE", String.valueOf(valueId))));
        withdrawn.add(new WithdrawnValue(this, wrong, reason, act));
        values.remove(wrong);
    }

    public SupportIndicator indicator() {
        return indicator;
    }

    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** Year → target, in order. */
    public Map<Integer, BigDecimal> targets() {
        return new TreeMap<>(targets);
    }

    /** What has been measured, in its order; of two of one day the later one counts. */
    public List<IndicatorValue> values() {
        return List.copyOf(values);
    }

    /** What was entered wrongly and taken back, in the order of that. */
    public List<WithdrawnValue> withdrawn() {
        return List.copyOf(withdrawn);
    }
}
