package org.ispolnenie.protocol.domain.deadline;

import org.jspecify.annotations.Nullable;

/**
 * A term counted from an event; day 1 is the day after it.
 *
 * @param amount      how many units
 * @param unit        which units
 * @param before      true for «не позднее чем за … до»: counted back from the event
 * @param event       the event as written («проведения экзамена»); null: the date of the protocol
 * @param urgencyWord «срочно», «незамедлительно», «оперативно», where the amount comes from the rule set; else null
 */
public record RelativeTerm(
        int amount, Unit unit, boolean before, @Nullable String event, @Nullable String urgencyWord) {

    /** The unit of a relative term. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
