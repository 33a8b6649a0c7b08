package org.ispolnenie.redating.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.protocol.service.Document;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;

/** The founding protocol, put on control with the calendar of 31.10.2019, and the acts of 2020. */
class RedatingOfTheFoundingProtocolTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    private final World world = new World();
    private final List<PlannedDecision> decisions = plan();

    @Test
    void theActsOfTheSpringOf2020HitItems2And4And5AndNoOthers() {
        List<HitPoint> hits = hits(LocalDate.of(2020, 4, 30));

        LocalDate decree239 = LocalDate.of(2020, 4, 20);
        LocalDate decree294 = LocalDate.of(2020, 5, 6);
        assertThat(dates(hits))
                .isEqualTo(Map.of(
                        "2", Set.of(decree239),
                        "4.1", Set.of(decree239),
                        "4.2", Set.of(decree239),
                        "4.3", Set.of(decree239),
                        "4.4", Set.of(decree294),
                        "5", Set.of(decree294)));
        assertThat(hits).as("six dates for eighteen bodies").hasSize(6 * 18);
        assertThat(hits).as("the first working day after the days off of May").allMatch(hit -> hit.proposed()
                .equals(LocalDate.of(2020, 5, 12)));
    }

    @Test
    void allActsOf2020HitNoOthers() {
        assertThat(hits(LocalDate.of(2020, 12, 31)))
                .extracting(hit -> hit.point().item().decisionNumber())
                .containsOnly("2", "4", "5");
    }

    @Test
    void seenInTimeADateMovesToThePrecedingWorkingDay() {
        List<HitPoint> hits = hits(LocalDate.of(2020, 3, 26)).stream().toList();
        assertThat(hits).as("the decree of 25 March took no date away").isEmpty();
        HitPoint seenAtOnce = Wired.of(HitDays.class, world.calendar, clock(LocalDate.of(2020, 4, 2)))
                .now()
                .hit(candidate(decisions.get(1), point("2", LocalDate.of(2020, 4, 20)))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
        assertThat(seenAtOnce.proposed())
                .as("the working day before is 27 March, and has passed")
                .isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(seenAtOnce.why())
                .extracting(Message::key)
                .containsExactly("protocol.deadline.FALLS_ON_DAY_OFF", "protocol.deadline.MOVED_PAST_DATE");
    }

    @Test
    void beforeTheActsNothingIsHit() {
        assertThat(hits(MEETING)).isEmpty();
        assertThat(hits(LocalDate.of(2020, 4, 1))).isEmpty();
    }

    private static Map<String, Set<LocalDate>> dates(List<HitPoint> hits) {
        return hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.point().item().label(),
                        Collectors.mapping(hit -> hit.point().dating().effective(), Collectors.toSet())));
    }

    private static PlannedPoint point(String label, LocalDate due) {
        return new PlannedPoint(1, label, due, due, List.of());
    }

    private static Clock clock(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).atZone(World.CLOCK.getZone()).toInstant(), World.CLOCK.getZone());
    }

    private List<HitPoint> hits(LocalDate today) {
        HitDays.Seen now = Wired.of(HitDays.class, world.calendar, clock(today)).now();
        return decisions.stream()
                .flatMap(decision -> decision.assignments().stream()
                        .flatMap(body -> body.points().stream().flatMap(point -> candidate(decision, point))))
                .flatMap(candidate -> now.hit(candidate).stream())
                .toList();
    }

    private List<PlannedDecision> plan() {
        byte[] bytes = FoundingProtocol.bytes();
        long id = world.drafts.store(
                new Document(bytes, FoundingProtocol.MEDIA_TYPE, FoundingProtocol.FILE_NAME, null),
                new ExtractedText(new String(bytes, StandardCharsets.UTF_8), "text/plain", "UTF-8"),
                "1".repeat(64));
        return world.plans.of(world.protocols.find(id).orElseThrow()).decisions();
    }

    private static Stream<Candidate> candidate(PlannedDecision decision, PlannedPoint point) {
        return Stream.ofNullable(point.effective())
                .map(due -> new Candidate(
                        1,
                        1,
                        new HitPoint.ProtocolOfPoint(1, MEETING, NonWorkingDayRule.PRECEDING, "Поручения региона"),
                        new HitPoint.ItemOfPoint(point.decisionId(), decision.number(), point.label(), decision.text()),
                        new OrganizationRef(1, "MR01", "Район"),
                        new HitPoint.Dating(due, due, Instant.parse("2019-11-01T06:00:00Z"), null),
                        ControlPointState.ON_CONTROL,
                        false));
    }
}
