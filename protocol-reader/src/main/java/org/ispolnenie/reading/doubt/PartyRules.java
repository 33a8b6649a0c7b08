package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.item.UnderstoodItem.DoubtfulParty;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;

/** Doubts about who is named. */
final class PartyRules {

    static final DoubtRule EVERY_EXCEPTION_MUST_BE_APPLIED = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            line.parties()
                    .lost()
                    .forEach(lost -> doubts.error(AnomalyCode.EXCEPTION_NOT_APPLIED, lost.span(), null, lost.words()));
        }
    };

    static final DoubtRule A_NAME_SHOULD_MEAN_ONE_PARTY = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            line.parties().doubtful().stream().filter(DoubtfulParty::ambiguous).forEach(doubtful -> {
                PartyMention party = doubtful.mention();
                doubts.warn(AnomalyCode.AMBIGUOUS_PARTY, party.span(), doubtful.likely(), party.raw());
            });
        }
    };

    static final DoubtRule EXECUTOR_AND_RESPONSIBLE_SHOULD_BE_THE_SAME = (item, around, doubts) -> {
        List<String> responsible = item.codes(PartyRole.RESPONSIBLE);
        List<PartyMention> others = item.responsible().stream()
                .filter(party -> party.role() == PartyRole.EXECUTOR)
                .filter(party -> party.code() == null || !responsible.contains(party.code()))
                .toList();
        if (!others.isEmpty()) {
            String names = others.stream().map(PartyMention::raw).collect(Collectors.joining(", "));
            doubts.warn(
                    AnomalyCode.EXECUTOR_DIFFERS_FROM_RESPONSIBLE, others.get(0).span(), null, names);
        }
    };

    static final DoubtRule SEVERAL_WHO_ANSWER_SHOULD_KNOW_WHOSE_PART_IS_WHICH = (item, around, doubts) -> {
        List<PartyMention> responsible = item.responsible().stream()
                .filter(p -> p.role() == PartyRole.RESPONSIBLE)
                .toList();
        boolean mixed = responsible.stream().map(PartyMention::kind).distinct().count() > 1;
        if (mixed) {
            doubts.note(
                    AnomalyCode.DUPLICATE_RESPONSIBILITY,
                    responsible.get(responsible.size() - 1).span(),
                    null,
                    responsible.size());
        }
    };

    static final List<DoubtRule> ALL = List.of(
            AnsweringRules.SOMEBODY_MUST_ANSWER_FOR_EVERY_DECISION,
            AnsweringRules.EVERY_PARTY_SHOULD_BE_IN_THE_DIRECTORY,
            EVERY_EXCEPTION_MUST_BE_APPLIED,
            A_NAME_SHOULD_MEAN_ONE_PARTY,
            EXECUTOR_AND_RESPONSIBLE_SHOULD_BE_THE_SAME,
            TerritoryRules.TERRITORY_IN_THE_TEXT_SHOULD_FIT_ALL_WHO_ANSWER,
            TerritoryRules.NOBODY_SUPERVISES_A_HIGHER_LEVEL,
            SEVERAL_WHO_ANSWER_SHOULD_KNOW_WHOSE_PART_IS_WHICH);

    private PartyRules() {}
}
