package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The protocol the product exists for, held against what a perfect reading of it yields. */
class FoundingProtocolReadingTest {

    private static final String SOURCE = DeliveredDocuments.founding();
    private static final ProtocolReading READING = DeliveredDocuments.reader().read(SOURCE);
    private static final Json EXPECTED = Json.parse(DeliveredDocuments.resource("protocol-2019-10-31.expected.json"));

    @Test
    void atFirstSightItHasSeventeenNumberedItemsAndADate() {
        assertThat(ProtocolReader.lookOver(SOURCE))
                .isEqualTo(new ProtocolReader.FirstSight(17, DeliveredDocuments.MEETING));
    }

    @Test
    void hasItsTitleAndDateAndNoNumber() {
        assertThat(READING.title())
                .isEqualTo(EXPECTED.get("protocol").get("title").text());
        assertThat(READING.meetingDate()).isEqualTo(DeliveredDocuments.MEETING);
        assertThat(READING.number()).isNull();
    }

    @Test
    void hasTwelveItemsAndFiveSubItems() {
        assertThat(READING.items())
                .extracting(ItemReading::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(item("4").subItems())
                .extracting(ItemReading::number)
                .containsExactly("4.1", "4.2", "4.3", "4.4", "4.5");
    }

    @TestFactory
    Stream<DynamicTest> everyItemIsReadAsExpected() {
        return expectedItems()
                .map(expected ->
                        DynamicTest.dynamicTest("item " + expected.get("number").text(), () -> {
                            ItemReading item = item(expected.get("number").text());
                            Json deadline = expected.get("deadline");
                            assertThat(item.text())
                                    .isEqualTo(expected.get("text").text());
                            assertThat(item.kind().name())
                                    .isEqualTo(expected.get("kind").text());
                            assertThat(item.deadline().type().name())
                                    .isEqualTo(deadline.get("type").text());
                            assertThat(item.deadline().asWritten())
                                    .isEqualTo(withoutStop(deadline.get("raw").text()));
                            assertThat(item.deadline().dates()).isEqualTo(dueDates(deadline));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPartyIsFound() {
        return expectedItems()
                .filter(i -> i.has("responsible"))
                .map(expected ->
                        DynamicTest.dynamicTest("item " + expected.get("number").text(), () -> {
                            ItemReading item = item(expected.get("number").text());
                            assertThat(parties(item, PartyRole.RESPONSIBLE))
                                    .isEqualTo(expectedParties(expected, "responsible"));
                            assertThat(parties(item, PartyRole.EXECUTOR))
                                    .isEqualTo(expectedParties(expected, "executors"));
                            assertThat(parties(item, PartyRole.CO_EXECUTOR)).isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> theSameErrorsAndWarningsAreRaisedAndNoOthers() {
        return expectedItems()
                .filter(i -> i.has("anomalies"))
                .map(expected ->
                        DynamicTest.dynamicTest("item " + expected.get("number").text(), () -> assertThat(doubts(
                                        item(expected.get("number").text()).anomalies()))
                                .isEqualTo(expectedDoubts(expected.get("anomalies")))));
    }

    @Test
    void theDocumentItselfLacksItsRegistrationData() {
        assertThat(doubts(READING.anomalies()))
                .isEqualTo(expectedDoubts(EXPECTED.get("protocol").get("documentAnomalies")));
    }

    @Test
    void nearlyEveryRemarkIsMadeToo() {
        Set<String> missing = new TreeSet<>();
        expectedItems().filter(i -> i.has("anomalies")).forEach(expected -> {
            String number = expected.get("number").text();
            Set<String> raised =
                    item(number).anomalies().stream().map(a -> a.code().name()).collect(Collectors.toSet());
            expected.get("anomalies").each().stream()
                    .map(a -> a.get("code").text())
                    .filter(code -> !raised.contains(code))
                    .forEach(code -> missing.add(number + " " + code));
        });
        assertThat(missing).containsOnly("3 FORMAT");
    }

    @Test
    void aCorrectionIsOfferedWhereOneIsLikely() {
        assertThat(suggestion("1", AnomalyCode.DUE_AFTER_PLANNED_PERIOD)).isEqualTo("2019-11-15");
        assertThat(suggestion("9", AnomalyCode.WRONG_YEAR_IN_TEXT)).isEqualTo("2020");
        assertThat(suggestion("10", AnomalyCode.AMBIGUOUS_UNTIL_YEAR)).isEqualTo("2023-12-31");
        assertThat(item("10").deadline().certainty().alternatives()).containsExactly(LocalDate.of(2023, 12, 31));
    }

    @Test
    void linksAreSaidOrSuggested() {
        assertThat(item("7").links()).containsExactly(new ItemLink(LinkType.BASED_ON, "6", false));
        assertThat(item("6").links()).containsExactly(new ItemLink(LinkType.FEEDS, "7", false));
        assertThat(item("9").links()).containsExactly(new ItemLink(LinkType.BASED_ON, "8", true));
        assertThat(item("8").links()).containsExactly(new ItemLink(LinkType.FEEDS, "9", true));
        assertThat(item("5").links()).containsExactly(new ItemLink(LinkType.SAME_DUE_AS, "4.4", true));
        assertThat(item("4.2").links()).containsExactly(new ItemLink(LinkType.DEPENDS_ON, "4.1", true));
        assertThat(all().filter(i -> !i.links().isEmpty())).hasSize(6);
    }

    @Test
    void resultsGoToTheCommittee() {
        for (String number : List.of("7", "12")) {
            assertThat(item(number).recipients()).singleElement().satisfies(recipient -> {
                assertThat(recipient.raw()).isEqualTo("КОиПО ЛО (Михайлюк Л.Г.)");
                assertThat(recipient.code()).isEqualTo("KOIPO");
                assertThat(recipient.person()).isEqualTo("Михайлюк Л.Г.");
                assertThat(recipient.span().of(SOURCE)).isEqualTo("КОиПО ЛО (Михайлюк Л.Г.)");
            });
        }
        assertThat(all().filter(i -> !i.recipients().isEmpty())).hasSize(2);
    }

    @Test
    void subItemsUnderAHeadingPointAtIt() {
        assertThat(item("4").deadline().type()).isEqualTo(DeadlineType.NONE);
        assertThat(item("4").due().span()).isNull();
        assertThat(item("4.1").due().span()).isEqualTo(item("4.3").due().span());
        assertThat(deadline("4.1")).isEqualTo("в срок до 20.04.2020");
        assertThat(deadline("4.4")).isEqualTo("в срок до 06.05.2020");
        assertThat(deadline("4.5")).isEqualTo("в марте-мае 2020 года");
    }

    @Test
    void everyItemSpansItsLines() {
        expectedItems().filter(i -> i.has("sourceLines")).forEach(expected -> {
            List<Json> lines = expected.get("sourceLines").each();
            String span = item(expected.get("number").text()).span().of(SOURCE);
            List<String> all = SOURCE.lines().toList();
            assertThat(span)
                    .startsWith(
                            all.get(Integer.parseInt(lines.get(0).text()) - 1).strip());
            assertThat(span)
                    .endsWith(all.get(Integer.parseInt(lines.get(1).text()) - 1).strip());
        });
    }

    @Test
    void everyDoubtHasItsWordsInBothLanguages() {
        Stream.concat(READING.anomalies().stream(), READING.items().stream().flatMap(i -> i.anomalies().stream()))
                .forEach(doubt -> {
                    String russian = Messages.in(Messages.RUSSIAN).text(doubt.message());
                    String english = Messages.in(Locale.ENGLISH).text(doubt.message());
                    assertThat(russian).doesNotContain("reading.anomaly", "{").isNotEqualTo(english);
                    assertThat(english).doesNotContain("reading.anomaly", "{");
                });
    }

    private static Stream<Json> expectedItems() {
        return EXPECTED.get("items").each().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.get("subItems").each().stream()));
    }

    private static Stream<ItemReading> all() {
        return READING.items().stream().flatMap(i -> Stream.concat(Stream.of(i), i.subItems().stream()));
    }

    private static ItemReading item(String number) {
        return all().filter(i -> i.number().equals(number)).findFirst().orElseThrow();
    }

    private static String deadline(String number) {
        return Optional.ofNullable(item(number).due().span()).orElseThrow().of(SOURCE);
    }

    private static String withoutStop(String raw) {
        return raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static List<LocalDate> dueDates(Json deadline) {
        if (deadline.has("dueDates")) {
            return deadline.get("dueDates").each().stream()
                    .map(d -> LocalDate.parse(d.get("iso").text()))
                    .toList();
        }
        return deadline.has("finalDue")
                ? List.of(LocalDate.parse(deadline.get("finalDue").text()))
                : List.of();
    }

    private static List<String> parties(ItemReading item, PartyRole role) {
        return item.responsible().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.kind() + " " + p.code() + " " + p.raw() + " "
                        + p.span().of(SOURCE).equals(p.raw()))
                .toList();
    }

    private static List<String> expectedParties(Json expected, String role) {
        return expected.get(role).each().stream()
                .map(p -> (p.has("kind") ? p.get("kind").text() : "GROUP") + " "
                        + p.get("ref").text() + " " + p.get("raw").text() + " true")
                .toList();
    }

    private static List<String> doubts(List<Anomaly> anomalies) {
        return anomalies.stream()
                .filter(a -> a.severity() != Severity.INFO)
                .map(a -> a.severity() + " " + a.code())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<String> expectedDoubts(Json anomalies) {
        List<String> doubts = new ArrayList<>();
        for (Json anomaly : anomalies.each()) {
            String severity = anomaly.get("severity").text();
            if (!severity.equals("INFO")) {
                doubts.add(severity + " " + anomaly.get("code").text());
            }
        }
        doubts.sort(Comparator.naturalOrder());
        return doubts;
    }

    private static String suggestion(String number, AnomalyCode code) {
        return item(number).anomalies().stream()
                .filter(a -> a.code() == code)
                .flatMap(a -> Stream.ofNullable(a.suggestion()))
                .findFirst()
                .orElseThrow();
    }
}
