package org.ispolnenie.protocol.service;

import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.jspecify.annotations.Nullable;

/**
 * Rules as somebody wants them, before they are checked. What is null is taken from the edition it is based on.
 *
 * @param basedOn        the edition it starts from; null: everything must be given
 * @param code           a known one: another edition of it; a new one: another rule set
 * @param noDeadlineTerm ISO 8601, {@code P1M}; {@code P0D}: a date must be entered
 * @param yearlyReport   ISO 8601, {@code --01-20}
 */
public record RuleSetDraft(
        @Nullable RuleSetEdition basedOn,
        @Nullable String code,
        @Nullable String name,
        @Nullable String act,
        @Nullable NonWorkingDayRule nonWorkingDayRule,
        @Nullable String noDeadlineTerm,
        @Nullable Long urgentDays,
        @Nullable Long operativeDays,
        @Nullable Long dueSoonWorkingDays,
        @Nullable Long extensionLeadDays,
        @Nullable String yearlyReport) {

    /** The same with what is null as these rules have it. */
    RuleSetDraft filledFrom(ControlRules base) {
        return new RuleSetDraft(
                basedOn,
                code == null ? base.code() : code,
                name == null ? base.name() : name,
                act == null ? base.act() : act,
                nonWorkingDayRule == null ? base.nonWorkingDayRule() : nonWorkingDayRule,
                noDeadlineTerm == null ? base.noDeadlineTerm().toString() : noDeadlineTerm,
                urgentDays == null ? Long.valueOf(base.urgentDays()) : urgentDays,
                operativeDays == null ? Long.valueOf(base.operativeDays()) : operativeDays,
                dueSoonWorkingDays == null ? Long.valueOf(base.dueSoonWorkingDays()) : dueSoonWorkingDays,
                extensionLeadDays == null ? Long.valueOf(base.extensionLeadDays()) : extensionLeadDays,
                yearlyReport == null ? base.yearlyReport().toString() : yearlyReport);
    }
}
