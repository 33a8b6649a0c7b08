package org.ispolnenie.assignment.persistence.due;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;

/**
 * {@link ControlPointState#lateAfter} as SQL, of a control point {@code c}: whatever is counted or listed as overdue, on
 * whatever page, over REST or in a letter, is found by these words and no others.
 */
public final class DueSql {

    /** The states in which a report is owed. */
    public static final List<String> AWAITING = names(ControlPointState.values(), ControlPointState::awaitsExecution);

    /** The states in which something is still to be done. */
    public static final String OPEN_STATES = quoted(names(ControlPointState.values(), state -> !state.isClosed()));

    /** A report is owed. */
    public static final String AWAITED = "c.state in " + quoted(AWAITING);

    /** Something is still to be done: a report is owed or waits for its judgement. */
    public static final String OPEN = "c.state in " + OPEN_STATES;

    /** Of a part {@code s} of the point: the body it was passed to still owes it. */
    public static final String PART_OWED = "s.state in "
            + quoted(names(SubAssignmentState.values(), SubAssignmentState::awaitsExecution)) + " and " + OPEN;

    /** No later date is being decided. */
    public static final String DATE_HOLDS = "not c.extension_pending";

    private DueSql() {}

    /**
     * It is overdue.
     *
     * @param day the day it is seen from, as SQL: a parameter, mostly
     */
    public static String late(String day) {
        return AWAITED + " and " + DATE_HOLDS + " and c.effective_due < " + day;
    }

    /** Its date is past and a later one is being decided: it is neither overdue nor due. */
    public static String beingDecided(String day) {
        return "c.extension_pending and c.effective_due < " + day;
    }

    private static <E extends Enum<E>> List<String> names(E[] states, Predicate<E> which) {
        return Arrays.stream(states).filter(which).map(Enum::name).toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
