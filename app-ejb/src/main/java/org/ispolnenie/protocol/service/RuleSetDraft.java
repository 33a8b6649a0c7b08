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
        Days days,
        @Nullable String yearlyReport) {

    /** The rules that are numbers of days. */
    public record Days(
            @Nullable Long urgent,
            @Nullable Long operative,
            @Nullable Long dueSoonWorking,
            @Nullable Long extensionLead) {

        private Days filledFrom(ControlRules base) {
            return new Days(
                    urgent == null ? Long.valueOf(base.urgentDays()) : urgent,
                    operative == null ? Long.valueOf(base.operativeDays()) : operative,
                    dueSoonWorking == null ? Long.valueOf(base.dueSoonWorkingDays()) : dueSoonWorking,
                    extensionLead == null ? Long.valueOf(base.extensionLeadDays()) : extensionLead);
        }
    }

    /** The same with what is null as these rules have it. */
    RuleSetDraft filledFrom(ControlRules base) {
        return new RuleSetDraft(
                basedOn,
                code == null ? base.code() : code,
                name == null ? base.name() : name,
                act == null ? base.act() : act,
                nonWorkingDayRule == null ? base.nonWorkingDayRule() : nonWorkingDayRule,
                noDeadlineTerm == null ? base.noDeadlineTerm().toString() : noDeadlineTerm,
                days.filledFrom(base),
                yearlyReport == null ? base.yearlyReport().toString() : yearlyReport);
    }
}
