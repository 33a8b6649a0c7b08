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
 * @param number      its number
 * @param meetingDate day 0 of its protocol
 * @param rules       the rules its protocol was put on control by
 * @param waiting     control points that are open and have no date
 * @param movable     control points that await execution by a date
 * @param bodies      the bodies that answer
 * @param entered     the day last entered; null while nobody has
 */
public record AwaitedDate(
        long decisionId,
        long protocolId,
        String protocolTitle,
        @Nullable String protocolNumber,
        LocalDate meetingDate,
        String number,
        String text,
        DeadlineExpression deadline,
        RuleSetEdition rules,
        int waiting,
        int movable,
        int bodies,
        @Nullable Entered entered) {

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
        return protocolId == other.protocolId
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
