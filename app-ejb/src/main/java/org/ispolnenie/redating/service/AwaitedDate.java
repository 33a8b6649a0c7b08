package org.ispolnenie.redating.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.jspecify.annotations.Nullable;

/**
 * An item or sub-item on control whose words give no date by themselves.
 *
 * @param number  its number
 * @param waiting control points that are open and have no date
 * @param movable control points that await execution by a date
 * @param bodies  the bodies that answer
 * @param entered the day last entered; null while nobody has
 */
public record AwaitedDate(
        long decisionId,
        ProtocolOfItem protocol,
        String number,
        String text,
        DeadlineExpression deadline,
        int waiting,
        int movable,
        int bodies,
        @Nullable Entered entered) {

    /**
     * The protocol it comes from.
     *
     * @param meetingDate day 0
     * @param rules       the rules it was put on control by
     */
    public record ProtocolOfItem(
            long id, String title, @Nullable String number, LocalDate meetingDate, RuleSetEdition rules) {}

    /**
     * What was entered.
     *
     * @param day    of the event, or the due date itself
     * @param due    the due date that follows
     * @param person who entered it, by name
     */
    public record Entered(LocalDate day, LocalDate due, String basis, String person, Instant at) {}

    /** The event in the words of the document; null where the day is the due date itself. */
    public @Nullable String event() {
        RelativeTerm term = deadline.relative();
        return term == null || !term.waitsForEvent() ? null : term.event();
    }

    /** The day last entered; null while nobody has. */
    public @Nullable LocalDate day() {
        return entered == null ? null : entered.day();
    }

    /** Whether both wait for the same event of the same protocol, in whatever case it is written. */
    boolean sharesEventWith(AwaitedDate other) {
        return protocol.id() == other.protocol.id()
                && Optional.ofNullable(event())
                        .filter(event -> folded(event).equals(folded(other.event())))
                        .isPresent();
    }

    private static String folded(@Nullable String event) {
        return event == null
                ? ""
                : event.toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
