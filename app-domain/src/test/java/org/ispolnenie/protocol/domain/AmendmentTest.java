package org.ispolnenie.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.ispolnenie.protocol.domain.Correction.Field;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.result.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmendmentTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 2);
    private static final DeadlineExpression READ = DeadlineExpression.none();

    static Stream<Amendment> samples() {
        NamedParty body = new NamedParty(PartyRole.RESPONSIBLE, "MR01", "");
        NamedParty group = new NamedParty(PartyRole.EXECUTOR, "GRP_ALL", "MR02 MR03");
        NamedParty unknown = new NamedParty(PartyRole.CO_EXECUTOR, "«школы, ГИА и ЕГЭ, PISA и VPR»", "");
        Answer none = new Answer(AnomalyCode.NO_DEADLINE, null, null);
        Answer kept = new Answer(AnomalyCode.NO_DEADLINE, Resolution.KEEP_AS_WRITTEN, null);
        Answer given = new Answer(AnomalyCode.NO_DEADLINE, Resolution.CORRECT, "2019-12-02, 2020-02-03");
        return Stream.of(
                new OfText("Провести [всё], «как есть»", "Провести"),
                new OfKind(DecisionKind.values()[0], DecisionKind.values()[1]),
                new OfDueDates(READ, List.of()),
                new OfDueDates(READ, List.of(DAY, DAY.plusDays(1))),
                new OfDueAsRead(READ.correctedTo(List.of(DAY)), READ),
                new OfMeetingDate(null, DAY),
                new OfMeetingDate(DAY, DAY.plusDays(1)),
                new OfParties(List.of(), List.of(body)),
                new OfParties(List.of(body, group, unknown), List.of(unknown)),
                new OfRecipients(List.of("KOIPO", "Председателю комитета"), List.of()),
                new OfAsking(false, true),
                new OfDoubt(none, kept),
                new OfDoubt(kept, given),
                new OfLink(new Suggestion(LinkType.FEEDS, "4.1"), LinkDecision.DROPPED),
                new OfRemainingDoubts(Resolution.KEEP_AS_WRITTEN));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatARowKeepsIsReadBack(Amendment amendment) {
        String item = amendment instanceof OfMeetingDate || amendment instanceof OfRemainingDoubts ? null : "4";
        assertThat(Amendment.read(
                        amendment.field(),
                        item,
                        String.valueOf(amendment.was()),
                        amendment.becomes().toString()))
                .isEqualTo(amendment);
    }

    @Test
    void rowsOfEarlierVersionsAreReadAsTheyWereWritten() {
        assertThat(Amendment.read(Field.DOUBT, "4", "NO_DEADLINE ", "NO_DEADLINE CORRECT 2019-12-02"))
                .isEqualTo(new OfDoubt(
                        new Answer(AnomalyCode.NO_DEADLINE, null, null),
                        new Answer(AnomalyCode.NO_DEADLINE, Resolution.CORRECT, "2019-12-02")));
        assertThat(Amendment.read(Field.RESPONSIBLE, "4", "[]", "[RESPONSIBLE GRP_ALL − MR02 MR03]")
                        .becomes())
                .isEqualTo(List.of(new NamedParty(PartyRole.RESPONSIBLE, "GRP_ALL", "MR02 MR03")));
        assertThat(Amendment.read(Field.LINK, "4", "FEEDS 6", "CONFIRMED").becomes())
                .isEqualTo(LinkDecision.CONFIRMED);
    }

    @Test
    void everyKindOfAmendmentIsTriedHere() {
        assertThat(samples().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Amendment.class.getPermittedSubclasses()));
    }
}
