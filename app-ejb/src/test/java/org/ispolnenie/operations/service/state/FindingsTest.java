package org.ispolnenie.operations.service.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.audit.service.chain.VerificationRecord.Verified;
import org.ispolnenie.directory.service.ldap.LdapSignIn.Condition;
import org.ispolnenie.directory.service.ldap.LdapSignIn.Standing;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.start.DatabaseReader.DatabaseFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measurements are well, which want somebody's eye, and which mean that something does not work. */
class FindingsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T06:00:00Z");

    @ParameterizedTest
    @CsvSource({"3, GOOD", "499, GOOD", "500, ATTENTION"})
    void aSlowDatabaseWantsAttention(long millis, Lamp lamp) {
        Finding finding = DatabaseCheck.finding(new DatabaseFacts("11.4.5-MariaDB", "62"), millis);
        assertThat(finding.lamp()).isEqualTo(lamp);
        assertThat(finding.measured())
                .contains(
                        Message.of("operations.DATABASE_IS", "11.4.5-MariaDB"),
                        Message.of("operations.SCHEMA_IS", "62"));
    }

    @Test
    void anEngineThatHasNotSweptForFiveMinutesDoesNotWork() {
        assertThat(EngineCheck.running(List.of(node(Duration.ofSeconds(20), null)), 0, NOW)
                        .lamp())
                .isEqualTo(Lamp.GOOD);
        assertThat(EngineCheck.running(List.of(node(Duration.ofMinutes(6), null)), 0, NOW)
                        .lamp())
                .isEqualTo(Lamp.BAD);
        assertThat(EngineCheck.running(List.of(), 0, NOW).lamp()).isEqualTo(Lamp.ATTENTION);
    }

    @Test
    void aSweepThatBrokeOffAndPointsSetAsideWantAttention() {
        assertThat(EngineCheck.running(List.of(node(Duration.ofSeconds(20), "no room")), 0, NOW)
                        .lamp())
                .isEqualTo(Lamp.ATTENTION);
        assertThat(EngineCheck.running(List.of(node(Duration.ofSeconds(20), null)), 2, NOW)
                        .lamp())
                .isEqualTo(Lamp.ATTENTION);
    }

    @Test
    void aVerificationThatFailedIsSaidUntilOneSucceeds() {
        Verified intact = new Verified(NOW, 12, 12, null);
        Verified broken = new Verified(NOW, 12, 12, 7L);
        assertThat(AuditCheck.finding(0, List.of(), Optional.of(intact)).lamp()).isEqualTo(Lamp.GOOD);
        assertThat(AuditCheck.finding(0, List.of(), Optional.of(broken)))
                .satisfies(finding -> assertThat(finding.lamp()).isEqualTo(Lamp.BAD))
                .satisfies(finding -> assertThat(finding.said()).isEqualTo(Message.of("operations.AUDIT_BROKEN", 7L)));
    }

    @Test
    void aDirectoryServiceThatIsNotSetUpIsNoFaultAndOneThatIsAwayIs() {
        assertThat(DirectoryServiceCheck.finding(new Standing(Condition.NOT_SET_UP, "", 0))
                        .lamp())
                .isEqualTo(Lamp.OFF);
        assertThat(DirectoryServiceCheck.finding(new Standing(Condition.ANSWERS, "ldaps://dc", 12))
                        .lamp())
                .isEqualTo(Lamp.GOOD);
        assertThat(DirectoryServiceCheck.finding(new Standing(Condition.AWAY, "connection refused", 0))
                        .lamp())
                .isEqualTo(Lamp.BAD);
        assertThat(DirectoryServiceCheck.finding(new Standing(Condition.WRONG, "no base", 0))
                        .lamp())
                .isEqualTo(Lamp.BAD);
    }

    @ParameterizedTest
    @CsvSource({"99, false, BAD", "100, false, ATTENTION", "1000, false, GOOD", "1000, true, ATTENTION"})
    void roomAndRightsOfTheStorageAreLookedAt(long free, boolean open, Lamp lamp) {
        assertThat(StorageCheck.finding(free, 100, 1000, open).lamp()).isEqualTo(lamp);
    }

    @ParameterizedTest
    @CsvSource({"PT0.2S, PT0S, GOOD", "PT-6S, PT0S, ATTENTION", "PT0S, P-7D, ATTENTION"})
    void clocksThatDifferAndAClockThatWasSetWantAttention(Duration drift, Duration shift, Lamp lamp) {
        assertThat(ClockCheck.finding(drift, shift).lamp()).isEqualTo(lamp);
    }

    @Test
    void aYearWithoutItsActIsWorseThanTheNext() {
        assertThat(CalendarCheck.finding(2026, List.of()).lamp()).isEqualTo(Lamp.GOOD);
        assertThat(CalendarCheck.finding(2026, List.of(2027)).lamp()).isEqualTo(Lamp.ATTENTION);
        assertThat(CalendarCheck.finding(2026, List.of(2026)).lamp()).isEqualTo(Lamp.BAD);
    }

    @Test
    void anAuditThatFallsBehindOrIsOpenWantsAttention() {
        assertThat(AuditCheck.finding(3, List.of(), Optional.empty()).lamp()).isEqualTo(Lamp.GOOD);
        assertThat(AuditCheck.finding(500, List.of(), Optional.empty()).lamp()).isEqualTo(Lamp.ATTENTION);
        assertThat(AuditCheck.finding(0, List.of("deleting from audit_entry"), Optional.empty())
                        .lamp())
                .isEqualTo(Lamp.ATTENTION);
    }

    @Test
    void theWorstComesFirstAndWhatIsNotSetUpIsNoTrouble() {
        Finding fine = Finding.good(StateSubject.DATABASE, Message.of("operations.ENGINE_RUNS"));
        Finding off = new Finding(StateSubject.SCANNER, Lamp.OFF, fine.said(), List.of(), null);
        Finding bad = new Finding(StateSubject.MAIL, Lamp.BAD, fine.said(), List.of(), null);

        StateReport report = new StateReport(NOW, List.of(fine, off, bad));
        assertThat(report.findings()).containsExactly(bad, off, fine);
        assertThat(report.lamp()).isEqualTo(Lamp.BAD);
        assertThat(new StateReport(NOW, List.of(fine, off)).lamp()).isEqualTo(Lamp.GOOD);
    }

    private static Node node(Duration ago, @Nullable String error) {
        return new Node("node", NOW.minus(ago), 12, error);
    }
}
