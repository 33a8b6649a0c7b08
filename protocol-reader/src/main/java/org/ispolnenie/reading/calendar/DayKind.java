package org.ispolnenie.reading.calendar;

/** What day of the working calendar a day is. */
public enum DayKind {
    WORKING(true),
    /** A working day, one hour shorter: the eve of a holiday. */
    SHORT_WORKING(true),
    /** A Saturday or Sunday that is worked because its day off was moved. */
    WORKING_WEEKEND(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** The Monday after a holiday that fell on a weekend, by article 112 part 2. */
    STATUTORY_SHIFT(false),
    /** A day off moved here by a government act. */
    TRANSFERRED_DAY_OFF(false),
    /** Declared non-working, with pay, by a decree of the President. */
    PRESIDENTIAL_NON_WORKING(false),
    /** Declared non-working by a regional act. */
    REGIONAL_DAY_OFF(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }

    /** Whether an act makes days so; all others follow from the law. */
    public boolean isByAct() {
        return switch (this) {
            case WORKING, WORKING_WEEKEND, TRANSFERRED_DAY_OFF, PRESIDENTIAL_NON_WORKING, REGIONAL_DAY_OFF -> true;
            case SHORT_WORKING, WEEKEND, HOLIDAY, STATUTORY_SHIFT -> false;
        };
    }
}
