package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.Correction.Field;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What a correction puts in place of what: a kind each, in its own terms. The text forms of what was and of what becomes
 * are what a row keeps and what {@link #read} reads back.
 */
public sealed interface Amendment {

    /** What it is about, as the row says. */
    default Field field() {
        return Field.of(this);
    }

    @Nullable
    Object was();

    Object becomes();

    /** Reads back what a row keeps. */
    static Amendment read(Field field, @Nullable String item, String was, String becomes) {
        return switch (field) {
            case TEXT -> new OfText(was, becomes);
            case KIND -> new OfKind(DecisionKind.valueOf(was), DecisionKind.valueOf(becomes));
            case DEADLINE -> readDates(item, was, becomes);
            case RESPONSIBLE -> new OfParties(NamedParty.parseAll(was), NamedParty.parseAll(becomes));
            case RECIPIENT -> new OfRecipients(list(was), list(becomes));
            case ASKS_FOR_NOTHING -> new OfAsking(Boolean.valueOf(was), Boolean.valueOf(becomes));
            case DOUBT -> new OfDoubt(Answer.parse(was), Answer.parse(becomes));
            case LINK -> new OfLink(Suggestion.parse(was), LinkDecision.valueOf(becomes));
            case REMAINING_DOUBTS -> new OfRemainingDoubts(Resolution.valueOf(becomes));
        };
    }

    private static Amendment readDates(@Nullable String item, String was, String becomes) {
        if (item == null) {
            return new OfMeetingDate(was.equals("null") ? null : LocalDate.parse(was), LocalDate.parse(becomes));
        }
        DeadlineExpression before = DeadlineExpression.parse(was);
        return becomes.startsWith("[")
                ? new OfDueDates(
                        before, list(becomes).stream().map(LocalDate::parse).toList())
                : new OfDueAsRead(before, DeadlineExpression.parse(becomes));
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.substring(1, written.length() - 1).split(", "))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What is to be done. */
    record OfText(String was, String becomes) implements Amendment {}

    /** What a decision is about. */
    record OfKind(DecisionKind was, DecisionKind becomes) implements Amendment {}

    /** Due dates in place of what the words say. */
    record OfDueDates(DeadlineExpression was, List<LocalDate> becomes) implements Amendment {}

    /** The words count again. */
    record OfDueAsRead(DeadlineExpression was, DeadlineExpression becomes) implements Amendment {}

    /** The date of the meeting. */
    record OfMeetingDate(@Nullable LocalDate was, LocalDate becomes) implements Amendment {}

    /** Who answers, and who does the work. */
    record OfParties(List<NamedParty> was, List<NamedParty> becomes) implements Amendment {}

    /** To whom the result goes: codes, or words the directory does not know. */
    record OfRecipients(List<String> was, List<String> becomes) implements Amendment {}

    /** Whether a decision asks for nothing. */
    record OfAsking(Boolean was, Boolean becomes) implements Amendment {}

    /** A doubt was decided, or decided anew. */
    record OfDoubt(Answer was, Answer becomes) implements Amendment {}

    /** A suggested link was decided about. */
    record OfLink(Suggestion was, LinkDecision becomes) implements Amendment {}

    /** All doubts that nobody had decided by the time of the approval, at once. */
    record OfRemainingDoubts(Resolution becomes) implements Amendment {
        @Override
        public String was() {
            return "";
        }
    }

    /**
     * A party as a correction names it: «RESPONSIBLE MR01», «EXECUTOR «школы»», «RESPONSIBLE GRP − MR01 MR02».
     *
     * @param role     what it is to do
     * @param name     its code; its words in «» where the directory does not know it
     * @param excluded the codes a group goes without, with spaces between; empty where it goes without none
     */
    record NamedParty(PartyRole role, String name, String excluded) {

        private static final String WITHOUT = " − ";
        private static final String NEXT =
                Arrays.stream(PartyRole.values()).map(Enum::name).collect(Collectors.joining("|", ", (?=(?:", ") )"));

        /** Reads back what a list of them writes. */
        static List<NamedParty> parseAll(String list) {
            return Arrays.stream(list.substring(1, list.length() - 1).split(NEXT))
                    .filter(party -> !WrittenText.isNothing(party))
                    .map(NamedParty::parse)
                    .toList();
        }

        private static NamedParty parse(String party) {
            String[] role = party.split(" ", 2);
            String[] name = role[1].split(WITHOUT, 2);
            return new NamedParty(PartyRole.valueOf(role[0]), name[0], name.length == 1 ? "" : name[1]);
        }

        @Override
        public String toString() {
            return role + " " + name + (excluded.isEmpty() ? "" : WITHOUT + excluded);
        }
    }

    /** What is decided about a kind of doubt; nothing yet: no resolution. */
    record Answer(AnomalyCode code, @Nullable Resolution resolution, @Nullable String value) {

        static Answer parse(String written) {
            String[] parts = written.split(" ", 3);
            boolean none = parts.length < 2 || parts[1].isEmpty();
            return new Answer(
                    AnomalyCode.valueOf(parts[0]),
                    none ? null : Resolution.valueOf(parts[1]),
                    parts.length == 3 ? parts[2] : null);
        }

        @Override
        public String toString() {
            return code + " " + (resolution == null ? "" : resolution) + (value == null ? "" : " " + value);
        }
    }

    /** A link to another item, as it was suggested. */
    record Suggestion(LinkType type, String to) {

        static Suggestion parse(String written) {
            String[] parts = written.split(" ", 2);
            return new Suggestion(LinkType.valueOf(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return type + " " + to;
        }
    }

    /** What a person says about a suggested link: it is there, or it is none. */
    enum LinkDecision {
        CONFIRMED,
        DROPPED
    }
}
