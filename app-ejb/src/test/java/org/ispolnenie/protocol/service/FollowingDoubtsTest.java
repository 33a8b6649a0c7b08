package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.junit.jupiter.api.Test;

/** What followed from a date goes with it, and what the new date raises comes. */
class FollowingDoubtsTest {

    private final World world = new World();

    @Test
    void theSundayOfAWrongYearGoesWithTheYear() {
        long id = founding();
        assertThat(open(id, "1")).contains("DUE_AFTER_PLANNED_PERIOD", "DUE_ON_WEEKEND");

        correct(id, "1", "DUE_AFTER_PLANNED_PERIOD", "2019-11-15");

        assertThat(open(id, "1")).doesNotContain("DUE_AFTER_PLANNED_PERIOD", "DUE_ON_WEEKEND");
        assertThat(all(id, "1"))
                .as("the doubt that was decided stays with its decision")
                .contains("DUE_AFTER_PLANNED_PERIOD")
                .doesNotContain("DUE_ON_WEEKEND");
    }

    @Test
    void aNewDateOnADayOffIsAskedAbout() {
        long id = founding();

        correct(id, "1", "DUE_AFTER_PLANNED_PERIOD", "2019-11-16");

        assertThat(item(id, "1").anomalies())
                .filteredOn(doubt -> doubt.verdict().resolution() == null
                        && doubt.code().name().equals("DUE_ON_WEEKEND"))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.message().toString()).contains("2019-11-16");
                    assertThat(doubt.suggestion()).isEqualTo("2019-11-15");
                });
    }

    @Test
    void aCorrectedItemIsAskedAboutLikeACorrectedDoubt() {
        long id = founding();

        change(id, "1", "2019-11-15");
        assertThat(open(id, "1")).doesNotContain("DUE_AFTER_PLANNED_PERIOD", "DUE_ON_WEEKEND");

        change(id, "1", "2018-11-15");
        assertThat(open(id, "1")).contains("DUE_BEFORE_MEETING");
    }

    @Test
    void whatWasAskedComesBackWithTheWordsOfTheDocument() {
        long id = founding();
        List<String> before = open(id, "1");
        correct(id, "1", "DUE_AFTER_PLANNED_PERIOD", "2019-11-15");

        resolve(
                id,
                new DoubtDecision(
                        place(id, "1", "DUE_AFTER_PLANNED_PERIOD"), Resolution.KEEP_AS_WRITTEN, null, "по тексту"));

        assertThat(open(id, "1"))
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(code -> !code.equals("DUE_AFTER_PLANNED_PERIOD"))
                        .toList());
    }

    @Test
    void ofSeveralDecisionsAtOnceEachTakesItsFollowersAlong() {
        long id = founding();
        String year = place(id, "1", "DUE_AFTER_PLANNED_PERIOD");
        String sunday = place(id, "1", "DUE_ON_WEEKEND");

        world.review.resolve(
                id,
                null,
                List.of(
                        new DoubtDecision(sunday, Resolution.KEEP_AS_WRITTEN, null, "по тексту"),
                        new DoubtDecision(year, Resolution.CORRECT, "2019-11-15", "описка")));

        assertThat(all(id, "1")).doesNotContain("DUE_ON_WEEKEND");
    }

    @Test
    void aCorrectedSubItemLeavesTheOthersAsTheyAre() {
        long id = founding();
        List<String> others = open(id, "1");

        change(id, "4.4", "2020-04-26");

        assertThat(open(id, "4")).contains("DUE_ON_WEEKEND");
        assertThat(open(id, "1")).isEqualTo(others);
    }

    @Test
    void whatRestsOnACorrectedItemIsAskedAboutToo() {
        long id = draft(
                """
                Протокол № 1 от 31.10.2019
                1. ЛОИРО провести мониторинг до 10.12.2019.
                2. ЛОИРО по результатам проведенного мониторинга подготовить справку до 20.12.2019.
                """);
        assertThat(open(id, "2")).doesNotContain("DUE_BEFORE_PREDECESSOR");

        change(id, "1", "2019-12-25");

        assertThat(open(id, "2")).contains("DUE_BEFORE_PREDECESSOR");
    }

    @Test
    void theRightDateOfTheMeetingTakesTheDoubtsOfTheWrongOneAlongAndDatesItsWordsAnew() {
        long id = draft(
                """
                Протокол № 1 от 31.10.2119
                1. ЛОИРО провести мониторинг до 10.12.2019.
                2. ЛОИРО подготовить справку до 1 апреля.
                """);
        assertThat(open(id, "1")).contains("DUE_BEFORE_MEETING");
        String doubt = view(id).anomalies().stream()
                .filter(one -> one.code().name().equals("IMPLAUSIBLE_MEETING_DATE"))
                .map(DoubtView::id)
                .findFirst()
                .orElseThrow();

        resolve(id, new DoubtDecision(doubt, Resolution.CORRECT, "2019-10-31", "описка"));

        assertThat(open(id, "1")).isEmpty();
        assertThat(item(id, "2").deadline().expression().dates()).hasToString("[2020-04-01]");
    }

    private void correct(long id, String item, String code, String value) {
        resolve(id, new DoubtDecision(place(id, item, code), Resolution.CORRECT, value, "описка"));
    }

    private void resolve(long id, DoubtDecision decision) {
        world.review.resolve(id, null, decision);
    }

    private void change(long id, String item, String date) {
        world.review.correct(
                id, view(id).version(), item, new ItemChange(null, null, List.of(date), null, null, null, "описка"));
    }

    private String place(long id, String item, String code) {
        return item(id, item).anomalies().stream()
                .filter(doubt -> doubt.code().name().equals(code))
                .map(DoubtView::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(long id, String item) {
        return item(id, item).anomalies().stream()
                .filter(doubt -> doubt.verdict().resolution() == null)
                .map(doubt -> doubt.code().name())
                .toList();
    }

    private List<String> all(long id, String item) {
        return item(id, item).anomalies().stream()
                .map(doubt -> doubt.code().name())
                .toList();
    }

    private ItemView item(long id, String number) {
        return view(id).items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.subItems().stream()))
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private ProtocolView view(long id) {
        return world.views.view(
                world.protocols.find(id).orElseThrow(),
                world.protocols.source(id).orElseThrow());
    }

    private long founding() {
        return draft(new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8));
    }

    private long draft(String text) {
        Document document = new Document(text.getBytes(StandardCharsets.UTF_8), "text/plain", null, null);
        return world.drafts.store(document, new ExtractedText(text, "text/plain", "UTF-8"), "0".repeat(64));
    }
}
