package org.ispolnenie.protocol.service;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The values of a rule set, checked one by one; all faults come at once. */
final class RuleSetValues {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_ACT = 1000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_WORKING_DAYS = 60;
    private static final int MOST_MONTHS = 60;

    private final List<FieldError> errors = new ArrayList<>();

    private RuleSetValues() {}

    /** The rules of a draft, as the first edition. */
    static ControlRules of(RuleSetDraft draft) {
        RuleSetValues values = new RuleSetValues();
        String code = values.code(draft.code());
        String name = values.text(draft.name(), "/name", LONGEST_NAME);
        String act = values.text(draft.act(), "/act", LONGEST_ACT);
        @Nullable NonWorkingDayRule rule = values.required(draft.nonWorkingDayRule(), "/nonWorkingDayRule");
        Period noDeadline = values.term(draft.noDeadlineTerm());
        int urgent = values.days(draft.days().urgent(), "/urgentDays", MOST_DAYS);
        int operative = values.days(draft.days().operative(), "/operativeDays", MOST_DAYS);
        int soon = values.days(draft.days().dueSoonWorking(), "/dueSoonWorkingDays", MOST_WORKING_DAYS);
        int lead = values.days(draft.days().extensionLead(), "/extensionLeadDays", MOST_WORKING_DAYS);
        MonthDay yearly = values.dayOfYear(draft.yearlyReport());
        if (!values.errors.isEmpty()) {
            throw new ValidationException(values.errors);
        }
        return new ControlRules(
                new RuleSetEdition(code, 1),
                name,
                act,
                Objects.requireNonNull(rule),
                noDeadline,
                urgent,
                operative,
                soon,
                lead,
                yearly);
    }

    private String code(@Nullable String code) {
        String given = text(code, "/code", LONGEST_ACT);
        if (!given.isEmpty() && !CODE.matcher(given).matches()) {
            fault("/code", Message.of("protocol.BAD_RULE_SET_CODE"));
        }
        return given;
    }

    private String text(@Nullable String text, String pointer, int longest) {
        String given = WrittenText.line(text);
        if (!WrittenText.hasWord(given)) {
            fault(pointer, WrittenText.noWord(given));
        } else if (given.length() > longest) {
            fault(pointer, Message.of("shared.TOO_LONG", given.length(), longest));
        }
        return given;
    }

    private <T> @Nullable T required(@Nullable T value, String pointer) {
        if (value == null) {
            fault(pointer, Message.of("shared.REQUIRED"));
        }
        return value;
    }

    private int days(@Nullable Long days, String pointer, int most) {
        @Nullable Long given = required(days, pointer);
        if (given != null && (given < 0 || given > most)) {
            fault(pointer, Message.of("protocol.DAYS_OUT_OF_RANGE", given, most));
            return 0;
        }
        return given == null ? 0 : given.intValue();
    }

    private Period term(@Nullable String written) {
        @Nullable String given = required(written, "/noDeadlineTerm");
        try {
            Period term = given == null ? Period.ZERO : Period.parse(given);
            boolean ofOneKind = term.getDays() == 0 || term.toTotalMonths() == 0;
            boolean inRange = term.getDays() <= MOST_DAYS && term.toTotalMonths() <= MOST_MONTHS;
            if (!term.isNegative() && ofOneKind && inRange) {
                return term;
            }
        } catch (DateTimeException unreadable) {
            // said below, together with terms that are none
        }
        fault("/noDeadlineTerm", Message.of("protocol.BAD_NO_DEADLINE_TERM", MOST_MONTHS, MOST_DAYS));
        return Period.ZERO;
    }

    private MonthDay dayOfYear(@Nullable String written) {
        @Nullable String given = required(written, "/yearlyReport");
        try {
            return given == null ? MonthDay.of(1, 1) : MonthDay.parse(given);
        } catch (DateTimeException unreadable) {
            fault("/yearlyReport", Message.of("protocol.BAD_YEARLY_REPORT"));
            return MonthDay.of(1, 1);
        }
    }

    private void fault(String pointer, Message reason) {
        errors.add(new FieldError(pointer, reason));
    }
}
