package org.ispolnenie.protocol.domain.rule;

import java.time.MonthDay;
import java.time.Period;
import java.util.function.Function;
import org.ispolnenie.shared.message.Message;

/** The rules that a rule set is made of; each is a setting of its own. */
public enum RuleField {
    NAME(rules -> Message.of("protocol.rules.TEXT", rules.name())),
    ACT(rules -> Message.of("protocol.rules.TEXT", rules.act())),
    NON_WORKING_DAY_RULE(rules -> Message.of("protocol.rules.TEXT", Message.word(rules.nonWorkingDayRule()))),
    NO_DEADLINE_TERM(rules -> term(rules.noDeadlineTerm())),
    URGENT_DAYS(rules -> Message.of("protocol.rules.DAYS", rules.urgentDays())),
    OPERATIVE_DAYS(rules -> Message.of("protocol.rules.DAYS", rules.operativeDays())),
    YEARLY_REPORT(rules -> day(rules.yearlyReport())),
    EXTENSION_LEAD_DAYS(rules -> Message.of("protocol.rules.DAYS", rules.extensionLeadDays())),
    DUE_SOON_WORKING_DAYS(rules -> Message.of("protocol.rules.WORKING_DAYS", rules.dueSoonWorkingDays()));

    private final Function<ControlRules, Message> shown;

    RuleField(Function<ControlRules, Message> shown) {
        this.shown = shown;
    }

    /** What these rules have here, as it is shown in whatever language. */
    public Message of(ControlRules rules) {
        return shown.apply(rules);
    }

    private static Message term(Period term) {
        if (term.isZero()) {
            return Message.of("protocol.rules.DATE_IS_ENTERED");
        }
        long months = term.toTotalMonths();
        return months > 0
                ? Message.of("protocol.rules.MONTHS", months)
                : Message.of("protocol.rules.DAYS", term.getDays());
    }

    private static Message day(MonthDay day) {
        return Message.of(
                "protocol.rules.DAY_OF_YEAR",
                "%02d".formatted(day.getDayOfMonth()),
                "%02d".formatted(day.getMonthValue()));
    }
}
