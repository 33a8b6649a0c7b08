package org.ispolnenie.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.protocol.domain.Amendment;
import org.ispolnenie.protocol.domain.Amendment.Answer;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Amendment.NamedParty;
import org.ispolnenie.protocol.domain.Amendment.OfAsking;
import org.ispolnenie.protocol.domain.Amendment.OfDoubt;
import org.ispolnenie.protocol.domain.Amendment.OfDueAsRead;
import org.ispolnenie.protocol.domain.Amendment.OfDueDates;
import org.ispolnenie.protocol.domain.Amendment.OfKind;
import org.ispolnenie.protocol.domain.Amendment.OfLink;
import org.ispolnenie.protocol.domain.Amendment.OfMeetingDate;
import org.ispolnenie.protocol.domain.Amendment.OfParties;
import org.ispolnenie.protocol.domain.Amendment.OfRecipients;
import org.ispolnenie.protocol.domain.Amendment.OfRemainingDoubts;
import org.ispolnenie.protocol.domain.Amendment.OfText;
import org.ispolnenie.protocol.domain.Amendment.Suggestion;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;

class CorrectionWordsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 2);
    private static final DeadlineExpression NONE = DeadlineExpression.none();
    private static final List<Amendment> KINDS = List.of(
            new OfText("Подготовить", "Провести"),
            new OfKind(DecisionKind.OTHER, DecisionKind.OTHER),
            new OfDueDates(NONE, List.of(DAY, DAY.plusDays(1))),
            new OfDueAsRead(NONE, NONE),
            new OfMeetingDate(null, DAY),
            new OfParties(
                    List.of(),
                    List.of(
                            new NamedParty(PartyRole.RESPONSIBLE, "GRP", "MR01"),
                            new NamedParty(PartyRole.EXECUTOR, "«школы»", ""))),
            new OfRecipients(List.of("MR01"), List.of("MR01", "Председателю комитета")),
            new OfAsking(false, true),
            new OfDoubt(
                    new Answer(AnomalyCode.NO_DEADLINE, null, null),
                    new Answer(AnomalyCode.NO_DEADLINE, Resolution.CORRECT, "2019-12-02")),
            new OfLink(new Suggestion(LinkType.FEEDS, "6"), LinkDecision.DROPPED),
            new OfRemainingDoubts(Resolution.KEEP_AS_WRITTEN));

    private final CorrectionWords words = Wired.of(
            CorrectionWords.class,
            Wired.of(Words.class, new Language() {
                @Override
                public Locale getLocale() {
                    return Locale.forLanguageTag("ru");
                }
            }),
            new Bodies() {
                @Override
                public Map<String, String> getNames() {
                    return Map.of("GRP", "Все районы", "MR01", "Бокситогорский район");
                }
            });

    @Test
    void everyKindIsSaidInTheWordsOfTheReader() {
        assertThat(KINDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Amendment.class.getPermittedSubclasses()));
        assertThat(KINDS.stream().map(CorrectionWordsTest::row))
                .extracting(words::was, words::becomes)
                .containsExactly(
                        tuple("Подготовить", "Провести"),
                        tuple("Другое", "Другое"),
                        tuple("—", "02.12.2019, 03.12.2019"),
                        tuple("—", "—"),
                        tuple("—", "02.12.2019"),
                        tuple("—", "Все районы, кроме: Бокситогорский район; «школы»"),
                        tuple("Бокситогорский район", "Бокситогорский район; Председателю комитета"),
                        tuple("Поручает", "Ничего не поручает"),
                        tuple("—", "Исправлено: 02.12.2019"),
                        tuple("Даёт данные для 6", "Отклонена"),
                        tuple("—", "Оставлено как написано"));
    }

    private static CorrectionView row(Amendment amendment) {
        return new CorrectionView("4", amendment, "письмо", "controller", Instant.EPOCH);
    }
}
