package org.ispolnenie.protocol.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A stored edition of a rule set. An edition is never changed: other rules are a new edition, so that each date can
 * still say which rules it was worked out by.
 */
@Entity
@Table(name = "control_rule_set")
public class ControlRuleSet extends VersionedEntity {

    private String code;

    private int edition;

    private String name;

    private String act;

    @Enumerated(EnumType.STRING)
    @Column(name = "non_working_day_rule")
    private NonWorkingDayRule nonWorkingDayRule;

    /** ISO 8601, {@code P1M}. */
    @Column(name = "no_deadline_term")
    private String noDeadlineTerm;

    @Column(name = "urgent_days")
    private int urgentDays;

    @Column(name = "operative_days")
    private int operativeDays;

    @Column(name = "due_soon_working_days")
    private int dueSoonWorkingDays;

    @Column(name = "extension_lead_days")
    private int extensionLeadDays;

    /** ISO 8601, {@code --01-20}. */
    @Column(name = "yearly_report")
    private String yearlyReport;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    protected ControlRuleSet() {}

    /** Rules delivered with the product: nobody made them. */
    public ControlRuleSet(ControlRules rules) {
        code = rules.code();
        edition = rules.edition();
        name = rules.name();
        act = rules.act();
        nonWorkingDayRule = rules.nonWorkingDayRule();
        noDeadlineTerm = rules.noDeadlineTerm().toString();
        urgentDays = rules.urgentDays();
        operativeDays = rules.operativeDays();
        dueSoonWorkingDays = rules.dueSoonWorkingDays();
        extensionLeadDays = rules.extensionLeadDays();
        yearlyReport = rules.yearlyReport().toString();
    }

    /** Rules that a person made. */
    public static ControlRuleSet made(ControlRules rules, Act act) {
        ControlRuleSet made = new ControlRuleSet(rules);
        made.madeBy = act.by();
        made.madeAt = act.at();
        return made;
    }

    /** Who made the edition; empty for what was delivered with the product. */
    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    /** When; empty likewise. */
    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    /** The rules as a value. */
    public ControlRules rules() {
        return new ControlRules(
                new RuleSetEdition(code, edition),
                name,
                act,
                nonWorkingDayRule,
                Period.parse(noDeadlineTerm),
                urgentDays,
                operativeDays,
                dueSoonWorkingDays,
                extensionLeadDays,
                MonthDay.parse(yearlyReport));
    }
}
