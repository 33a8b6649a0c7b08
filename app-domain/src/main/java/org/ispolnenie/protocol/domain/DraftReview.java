package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.Correction.Field;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * A draft under review: what a person decides about a doubt or corrects in a decision, what that settles elsewhere, and
 * what is asked anew once dates have changed. Whatever is corrected the protocol keeps on record.
 */
final class DraftReview {

    private final Protocol protocol;
    private final List<Decision> decisions;
    private final List<Doubt> doubts;

    DraftReview(Protocol protocol, List<Decision> decisions, List<Doubt> doubts) {
        this.protocol = protocol;
        this.decisions = decisions;
        this.doubts = doubts;
    }

    /** Records what a person decides about a doubt, and corrects what the value corrects. */
    void decide(
            Doubt doubt,
            Resolution resolution,
            @Nullable String value,
            ItemCorrection consequence,
            String basis,
            Act act) {
        boolean takesBack = resolution == Resolution.KEEP_AS_WRITTEN && doubt.isCorrected();
        boolean asksAgain = resolution != Resolution.ASKS_FOR_NOTHING && doubt.saysNothingIsAsked();
        protocol.record(doubt.itemNumber().orElse(null), doubt.decide(resolution, value, basis, act), basis, act);
        doubt.itemNumber().map(item -> decisionOf(item, doubt)).ifPresent(decision -> {
            if (takesBack && Remedy.of(doubt.code()) == Remedy.DUE_DATE) {
                dueAsRead(decision, basis, act);
            }
            if (asksAgain) {
                apply(decision, ItemCorrection.asksForNothing(false), basis, act);
            }
            Optional<Amendment> instead = Optional.ofNullable(consequence.responsible())
                    .flatMap(meant -> doubt.span().flatMap(words -> decision.isAnsweredBy(meant, words)));
            instead.ifPresentOrElse(
                    amendment -> protocol.record(decision.number(), amendment, basis, act),
                    () -> apply(decision, consequence, basis, act));
            if (resolution == Resolution.ASKS_FOR_NOTHING) {
                settleWhoAnswers(decision, consequence, basis, act);
            }
        });
    }

    /** Who keeps what is written after having corrected it takes the correction back: the words hold again. */
    private void dueAsRead(Decision decision, String basis, Act act) {
        protocol.corrections(decision.number(), Field.DEADLINE)
                .findFirst()
                .map(first -> DeadlineExpression.class.cast(first.amendment().was()))
                .ifPresent(read -> protocol.record(decision.number(), decision.isDueAsRead(read), basis, act));
    }

    /** Puts what a person says in place of what was read. */
    void correct(Decision decision, ItemCorrection correction, String basis, Act act) {
        apply(decision, correction, basis, act);
        settleWhoAnswers(decision, correction, basis, act);
    }

    private void apply(Decision decision, ItemCorrection correction, String basis, Act act) {
        decision.correct(correction).forEach(made -> protocol.record(decision.number(), made, basis, act));
    }

    /** The words whose meaning hangs on the date of the meeting mean what they mean by the one that holds now. */
    void readDeadlinesAnew(ProtocolReading reading) {
        Map<String, DeadlineExpression> read = new HashMap<>();
        reading.items().forEach(item -> addDeadlines(item, read));
        decisions.stream()
                .filter(decision -> !decision.deadline().is(DeadlineFlag.CORRECTED))
                .filter(decision -> read.containsKey(decision.number()))
                .forEach(decision -> decision.isDueAsRead(Objects.requireNonNull(read.get(decision.number()))));
    }

    private static void addDeadlines(ItemReading item, Map<String, DeadlineExpression> read) {
        read.put(item.number(), item.deadline());
        item.subItems().forEach(sub -> addDeadlines(sub, read));
    }

    /** The decision a doubt about an item is about: the sub-item its words stand in, else the item. */
    Decision decisionOf(String item, Doubt doubt) {
        return doubt.span()
                .flatMap(words -> decisions.stream()
                        .filter(decision ->
                                isUnder(decision, item) && decision.span().contains(words))
                        .reduce((outer, inner) -> inner))
                .orElseGet(() -> protocol.decision(item));
    }

    private boolean isUnder(Decision decision, String item) {
        Optional<String> parent = decision.parentNumber();
        while (parent.isPresent() && !parent.get().equals(item)) {
            parent = protocol.decision(parent.get()).parentNumber();
        }
        return parent.isPresent();
    }

    /** Who names the body, or says that none is wanted, has answered what was asked about it. */
    private void settleWhoAnswers(Decision decision, ItemCorrection correction, String basis, Act act) {
        boolean nothing = Boolean.TRUE.equals(correction.nothing());
        boolean named =
                correction.responsible() != null && !correction.responsible().isEmpty();
        if (!nothing && !named) {
            return;
        }
        Resolution resolution = nothing ? Resolution.ASKS_FOR_NOTHING : Resolution.CORRECT;
        @Nullable
        String codes = nothing
                ? null
                : decision.parties().stream()
                        .filter(party -> party.role() == PartyRole.RESPONSIBLE)
                        .flatMap(party -> party.code().stream())
                        .collect(Collectors.joining(","));
        doubts.stream()
                .filter(doubt -> doubt.holdsUpApproval() && Remedy.of(doubt.code()) == Remedy.RESPONSIBLE)
                .filter(doubt -> doubt.itemNumber()
                        .filter(number -> decisionOf(number, doubt) == decision)
                        .isPresent())
                .forEach(doubt -> doubt.decide(resolution, codes, basis, act));
    }

    /** What is asked of the dates before and not of those after goes, unless its answer holds; what is new is added. */
    void questionAnew(ProtocolReading before, ProtocolReading after) {
        Set<Question> asked = Question.of(before);
        Set<Question> toAsk = Question.of(after);
        Set<Question> settled = Question.without(asked, toAsk);
        doubts.removeIf(doubt -> settled.contains(Question.of(doubt)) && !isInForce(doubt));
        Set<Question> standing = doubts.stream().map(Question::of).collect(Collectors.toSet());
        int ordinal = doubts.stream().mapToInt(Doubt::ordinal).max().orElse(-1);
        for (Question question : Question.without(Question.without(toAsk, asked), standing)) {
            doubts.add(new Doubt(protocol, question.item(), ++ordinal, question.anomaly()));
        }
    }

    /** Whether what a person put in place of the words in doubt holds. */
    private boolean isInForce(Doubt doubt) {
        @Nullable String value = doubt.isCorrected() ? doubt.value().orElse(null) : null;
        if (value == null || Remedy.of(doubt.code()) != Remedy.DUE_DATE) {
            return value != null;
        }
        List<String> dates = Arrays.stream(value.split("[,;]"))
                .map(String::strip)
                .sorted()
                .distinct()
                .toList();
        return doubt.itemNumber()
                .map(item -> decisionOf(item, doubt).deadline().dates())
                .filter(due -> due.stream().map(LocalDate::toString).toList().equals(dates))
                .isPresent();
    }
}
