package org.ispolnenie.oversight.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaExtensionRepository;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.redating.persistence.DatedItems;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits for the controller, on MariaDB: reports on one item of three bodies, a request for a later date on another. */
class InboxPersistenceTest {

    private static final LocalDate DUE = LocalDate.of(2019, 12, 2);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static List<OrganizationRef> bodies;
    private static DatedItems items;

    private final SqlInboxReader inbox = Wired.of(SqlInboxReader.class, DATABASE.dataSource());

    @BeforeAll
    static void putOnControl() {
        bodies = Stream.of("MR01", "MR02", "GO18")
                .map(code -> DatedItems.body(DATABASE, code, "Район " + code))
                .toList();
        items = DatedItems.putOnControl(DATABASE, ControlRules.regionalOrders().ruleSet(), bodies, DUE, DUE);
    }

    @Test
    void theOldestReportsComeFirstInPartsWithoutGapOrOverlap() {
        OrganizationRef own = bodies.get(1);
        List<Long> expected = List.of(
                items.report("1", own, DatedItems.NOW.plusSeconds(2)),
                items.report("1", bodies.get(0), DatedItems.NOW.plusSeconds(3)),
                items.report("1", bodies.get(2), DatedItems.NOW.plusSeconds(3)));
        List<Long> shown = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<ReportToJudge> page = inbox.reports(own.id(), 1, cursor);
            page.items().forEach(report -> {
                shown.add(report.id());
                assertThat(report.ownBody())
                        .isEqualTo(report.place().organization().equals(own));
            });
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(shown).isEqualTo(expected);
        assertThat(inbox.countReports(2)).isEqualTo(2);
        assertThat(inbox.bodiesWithoutAccount())
                .extracting(silent -> silent.code())
                .contains("MR01", "MR02", "GO18");
    }

    @Test
    void anExtensionWaitsUntilItIsDecided() {
        long point = items.point("2", bodies.get(1));
        long id = DATABASE.inTransaction(em -> {
            ExtensionRequest request = ExtensionRequest.ask(
                    Wired.of(JpaAssignmentRepository.class, em)
                            .controlPointForChange(point)
                            .orElseThrow(),
                    DUE.plusDays(14),
                    "ждём",
                    LocalDate.of(2019, 11, 1),
                    5,
                    new Act("executor", DatedItems.NOW));
            Wired.of(JpaExtensionRepository.class, em).add(request);
            return request.id();
        });
        assertThat(inbox.extensions(null, 10, null).items())
                .extracting(row -> row.id())
                .contains(id);

        DATABASE.doInTransaction(em -> Wired.of(JpaExtensionRepository.class, em)
                .pendingExtension(point)
                .orElseThrow()
                .refuse(new Act("controller", DatedItems.NOW), "нет"));

        assertThat(inbox.extensions(null, 10, null).items())
                .extracting(row -> row.id())
                .doesNotContain(id);
    }

    @Test
    void bothListsRunAlongTheirIndexes() {
        assertThat(DATABASE.plan(SqlInboxReader.reportsQuery(null, 50)))
                .anyMatch(row -> row.contains("execution_report_inbox"))
                .noneMatch(row -> row.contains("filesort") || row.contains("temporary"));
        assertThat(DATABASE.plan(SqlInboxReader.extensionsQuery(null, 50)))
                .anyMatch(row -> row.contains("extension_request_inbox"))
                .noneMatch(row -> row.contains("filesort") || row.contains("temporary"));
    }
}
