package org.ispolnenie.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.persistence.SqlAuditChain;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chain over the record: sealed by any number of nodes, whatever becomes visible when, and verified. */
class AuditSealingTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String ENTRY = "insert into audit_entry (recorded_at, action, entity, entity_key) values ";

    @BeforeEach
    void beginAnew() {
        DATABASE.execute("delete from audit_seal");
        DATABASE.execute("delete from audit_entry");
    }

    @Test
    void whatWasRecordedIsSealedOnceAndIsIntact() {
        record(1_200);
        sealing().sealLately();
        sealing().sealLately();

        assertThat(verified()).satisfies(outcome -> {
            assertThat(outcome.records()).isEqualTo(1_200);
            assertThat(outcome.intact()).isTrue();
        });
    }

    @Test
    void nodesThatSealAtOnceMakeOneChainWithoutAGap() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                record(600);
                List<Callable<Boolean>> works = Stream.generate(AuditSealingTest::sealing)
                        .limit(4)
                        .<Callable<Boolean>>map(node -> () -> {
                            node.sealLately();
                            return true;
                        })
                        .toList();
                for (Future<Boolean> work : nodes.invokeAll(works)) {
                    assertThat(work.get()).isTrue();
                }
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(verified()).satisfies(outcome -> {
            assertThat(outcome.records()).isEqualTo(3_000);
            assertThat(outcome.last().seq()).isEqualTo(3_000);
            assertThat(outcome.intact()).isTrue();
        });
    }

    /** Its id is smaller than those of others that have been sealed. */
    @Test
    void anEntryWhoseTransactionEndsLateIsSealedAfterThoseThatWereFaster() throws SQLException {
        try (Connection slow = DATABASE.dataSource().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(ENTRY + "(utc_timestamp(6), 'SLOW', 'THING', '1')");
            record(3);
            sealing().sealLately();
            assertThat(verified().records()).isEqualTo(3);
            slow.commit();
        }
        sealing().sealLately();

        assertThat(verified().records()).isEqualTo(4);
        assertThat(verified().intact()).isTrue();
        assertThat(action(4)).isEqualTo("SLOW");
    }

    @Test
    void whatWasLateByHoursIsSealedWithAllThereIs() {
        DATABASE.execute(ENTRY + "(utc_timestamp(6) - interval 5 hour, 'VERY_SLOW', 'THING', '1')");
        sealing().sealLately();
        assertThat(verified().records()).isZero();

        sealing().sealAll();

        assertThat(verified().records()).isEqualTo(1);
    }

    @Test
    void whatIsUndoneLeavesAGapInTheIdsAndNoneInTheChain() throws SQLException {
        record(2);
        try (Connection undone = DATABASE.dataSource().getConnection();
                Statement statement = undone.createStatement()) {
            undone.setAutoCommit(false);
            statement.execute(ENTRY + "(utc_timestamp(6), 'UNDONE', 'THING', '1')");
            undone.rollback();
        }
        record(2);
        sealing().sealLately();

        assertThat(verified().records()).isEqualTo(4);
        assertThat(verified().intact()).isTrue();
    }

    @Test
    void aChangeInTheDatabaseIsFoundWhereItWasMade() {
        record(2_500);
        sealing().sealLately();
        String of = " where id = (select entry_id from audit_seal where seq = 2001)";
        DATABASE.execute("update audit_entry set address = '10.9.9.9'" + of);
        assertThat(verified().brokenAt()).isEqualTo(2_001);

        DATABASE.execute("update audit_entry set address = null" + of);
        assertThat(verified().intact()).isTrue();

        DATABASE.execute("delete from audit_entry" + of);
        assertThat(verified().brokenAt()).isEqualTo(2_001);

        DATABASE.execute("delete from audit_seal where seq = 1999");
        assertThat(verified().brokenAt()).isEqualTo(1_999);
    }

    private static void record(int entries) {
        DATABASE.execute(
                ENTRY + String.join(", ", Collections.nCopies(entries, "(utc_timestamp(6), 'DONE', 'THING', 'ключ')")));
    }

    private static AuditSealing sealing() {
        return Wired.of(AuditSealing.class, SqlAuditChain.of(DATABASE.dataSource()));
    }

    private static ChainCheck.Outcome verified() {
        return SqlAuditChain.of(DATABASE.dataSource()).verified();
    }

    private static String action(long seq) {
        return SqlQuery.of(
                        "select e.action from audit_seal s join audit_entry e on e.id = s.entry_id where s.seq = ?",
                        seq)
                .the(DATABASE.dataSource(), row -> row.text("action"));
    }
}
