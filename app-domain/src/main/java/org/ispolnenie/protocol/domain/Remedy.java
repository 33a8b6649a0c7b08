package org.ispolnenie.protocol.domain;

import org.ispolnenie.reading.result.AnomalyCode;

/** What follows when a person answers a doubt with a value of their own. */
public enum Remedy {
    /** The value is a date, or several with commas between: it becomes the deadline. */
    DUE_DATE,
    /** The value is an organisation's code: it becomes the recipient. */
    RECIPIENT,
    /** The value is the code of an organisation or group, or several with commas: it becomes responsible. */
    RESPONSIBLE,
    /** The value is the code of an organisation, or several with commas: the groups of the decision go without them. */
    EXCLUDED,
    /** The value is the date of the meeting. */
    MEETING_DATE,
    /** The value is a remark; it is recorded and nothing else changes. */
    REMARK;

    /** What a corrected value means for this kind of doubt. */
    public static Remedy of(AnomalyCode code) {
        return switch (code) {
            case DUE_AFTER_PLANNED_PERIOD,
                    DUE_ON_WEEKEND,
                    DUE_ON_PUBLIC_HOLIDAY,
                    DUE_ON_DAY_OFF,
                    NON_WORKING_BY_LATER_ACT,
                    DUE_AFTER_PURPOSE,
                    TOO_SHORT_AFTER_PREDECESSOR,
                    DUE_BEFORE_PREDECESSOR,
                    DUE_BEFORE_MEETING,
                    DUE_FAR_FROM_MEETING,
                    AMBIGUOUS_UNTIL_YEAR,
                    AMBIGUOUS_UNTIL_MONTH,
                    AMBIGUOUS_DATE_MAPPING,
                    NO_BOUNDARY_WORD,
                    IMPOSSIBLE_DATE,
                    REVERSED_PERIOD,
                    YEAR_INFERRED,
                    SHORT_YEAR,
                    TWO_DEADLINES,
                    DEADLINE_NOT_READ,
                    DEADLINE_WITHOUT_LABEL,
                    NO_DEADLINE,
                    NEEDS_DATE,
                    WEEKDAY_MISMATCH -> DUE_DATE;
            case RECIPIENT_MISSING -> RECIPIENT;
            case NO_RESPONSIBLE, UNKNOWN_PARTY, AMBIGUOUS_PARTY, ASKS_FOR_NOTHING -> RESPONSIBLE;
            case EXCEPTION_NOT_APPLIED -> EXCLUDED;
            case NO_MEETING_DATE, IMPLAUSIBLE_MEETING_DATE -> MEETING_DATE;
            default -> REMARK;
        };
    }
}
