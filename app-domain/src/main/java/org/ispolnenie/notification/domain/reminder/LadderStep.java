package org.ispolnenie.notification.domain.reminder;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One step of the ladder. A notice on the pages always is; e-mail and letter come beside it.
 *
 * @param offset working days from the due date: −3 is three before, 0 the day itself, 5 five after
 * @param to     whom it is for
 * @param email  whether they are also written to by e-mail
 * @param letter whether a body nobody can be written to by e-mail gets a letter to be printed
 * @param urgent told at once, not with the day's other reminders
 */
public record LadderStep(int offset, Set<ReminderRole> to, boolean email, boolean letter, boolean urgent) {

    /** A year of working days: what lies farther is no reminder. */
    public static final int FARTHEST = 250;

    public LadderStep {
        if (Math.abs(offset) > FARTHEST) {
            throw new IllegalArgumentException("a step more than " + FARTHEST + " working days away: " + offset);
        }
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a step for nobody: " + offset);
        }
        to = Set.copyOf(to);
    }

    /** Reads what {@link #toString()} writes. */
    public static LadderStep parse(String text) {
        String[] parts = text.split(":", -1);
        Set<ReminderRole> to =
                Arrays.stream(parts[1].split("\\+")).map(ReminderRole::valueOf).collect(Collectors.toSet());
        List<String> ways = List.of(parts[2].split(","));
        return new LadderStep(
                Integer.parseInt(parts[0]),
                to,
                ways.contains("email"),
                ways.contains("letter"),
                ways.contains("urgent"));
    }

    /** {@code -3:RESPONSIBLE+HEAD:email,letter,urgent}. */
    @Override
    public String toString() {
        String roles = EnumSet.copyOf(to).stream().map(Enum::name).collect(Collectors.joining("+"));
        String ways = (email ? "email," : "") + (letter ? "letter," : "") + (urgent ? "urgent," : "");
        return offset + ":" + roles + ":" + (ways.isEmpty() ? "" : ways.substring(0, ways.length() - 1));
    }
}
