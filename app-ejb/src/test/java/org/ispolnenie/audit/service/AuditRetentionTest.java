package org.ispolnenie.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.persistence.SqlAuditChain;
import org.ispolnenie.audit.persistence.SqlRecordTables;
import org.ispolnenie.audit.service.chain.AuditRetention;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Old records go only with a sealed word that says up to where, and the chain stays one that can be verified. */
class AuditRetentionTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int YEAR = 12;

    private final SqlAuditChain chain = SqlAuditChain.of(DATABASE.dataSource());

    @BeforeEach
    void beginAnew() {
        DATABASE.execute("delete from audit_seal");
        DATABASE.execute("delete from audit_entry");
    }

    @Test
    void whatIsOlderThanItIsKeptGoesAndTheRestIsIntact() {
        sealed(2_300, 14);
        sealed(5, 13);
        sealed(7, 1);

        retention(true).letGo(YEAR);

        ChainCheck.Outcome outcome = chain.verified();
        assertThat(outcome.intact()).isTrue();
        assertThat(outcome.cut()).isEqualTo(2_305);
        assertThat(outcome.records()).as("seven and the word of the cut").isEqualTo(8);
        assertThat(outcome.last().seq()).isEqualTo(2_313);
        assertThat(entries()).isEqualTo(8);
    }

    @Test
    void aSecondTimeNothingIsLeftToGo() {
        sealed(3, 14);
        sealed(1, 1);
        retention(true).letGo(YEAR);
        retention(true).letGo(YEAR);

        assertThat(chain.verified().records()).isEqualTo(2);
    }

    @Test
    void theNextCutGoesOnWhereTheLastOneEnded() {
        sealed(3, 14);
        sealed(2, 1);
        retention(true).letGo(YEAR);
        DATABASE.execute(
                "insert into audit_entry (recorded_at, action, entity) values (utc_timestamp(6), 'DONE', 'THING')");
        sealing().sealLately();

        retention(true).letGo(0);

        ChainCheck.Outcome outcome = chain.verified();
        assertThat(outcome.intact()).isTrue();
        assertThat(outcome.cut()).isEqualTo(7);
        assertThat(outcome.records()).isEqualTo(1);
    }

    @Test
    void whereTheAccountMayNotDeleteTheyStayUntilSomebodyWhoMayTakesThemAway() {
        sealed(4, 14);
        sealed(2, 1);

        retention(false).letGo(YEAR);

        assertThat(entries()).isEqualTo(7);
        assertThat(chain.verified().intact()).isTrue();
        assertThat(chain.verified().cut()).isEqualTo(4);

        assertThat(chain.remove(4, 3)).isEqualTo(3);
        assertThat(chain.verified().intact()).as("while half of it is gone").isTrue();
        assertThat(chain.remove(4, 3)).isEqualTo(1);
        assertThat(entries()).isEqualTo(3);
        assertThat(chain.verified().intact()).isTrue();
    }

    /** The log would ask for it every night. */
    @Test
    void whereNothingIsLeftToTakeAwayNobodyIsAskedTo() {
        sealed(4, 14);
        sealed(2, 1);
        retention(true).letGo(YEAR);
        SqlRecordTables unasked = new SqlRecordTables() {
            @Override
            public boolean mayDelete() {
                throw new AssertionError("there is nothing to delete");
            }
        };

        Wired.of(AuditRetention.class, chain, sealing(), trail(), unasked).letGo(YEAR);

        assertThat(chain.verified().records()).isEqualTo(3);
    }

    @Test
    void recordsThatGoWithoutAWordBreakTheChain() {
        sealed(4, 14);
        sealed(2, 1);

        chain.remove(4, 10);

        assertThat(chain.verified().brokenAt()).isEqualTo(1);
    }

    @Test
    void aCutWhoseWordIsTakenAwayBreaksTheChain() {
        sealed(4, 14);
        sealed(2, 1);
        retention(true).letGo(YEAR);

        DATABASE.execute("delete from audit_entry where action = '" + AuditEntry.CUT + "'");

        assertThat(chain.verified().brokenAt()).isEqualTo(1);
    }

    @Test
    void aWordThatNamesALinkThatNeverWasBreaksTheChain() {
        sealed(4, 1);
        trail().write(AuditNote.of(AuditEntry.CUT, AuditEntity.AUDIT, "2:" + "a".repeat(64)));
        sealing().sealLately();

        assertThat(chain.verified().brokenAt()).isEqualTo(3);
    }

    private void sealed(int records, int monthsAgo) {
        String one = "(utc_timestamp(6) - interval " + monthsAgo + " month, 'DONE', 'THING')";
        DATABASE.execute("insert into audit_entry (recorded_at, action, entity) values "
                + String.join(", ", Collections.nCopies(records, one)));
        sealing().sealAll();
    }

    private AuditSealing sealing() {
        return Wired.of(AuditSealing.class, chain);
    }

    private AuditRetention retention(boolean allowed) {
        SqlRecordTables tables = new SqlRecordTables() {
            @Override
            public boolean mayDelete() {
                return allowed;
            }
        };
        return Wired.of(AuditRetention.class, chain, sealing(), trail(), tables);
    }

    /** What a timer writes: nobody, from nowhere. */
    private static AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void write(AuditNote note) {
                SqlQuery.of(
                                "insert into audit_entry (recorded_at, action, entity, entity_key) values (utc_timestamp(6), ?, ?, ?)",
                                note.action(),
                                note.entity(),
                                note.id())
                        .change(DATABASE.dataSource());
            }

            @Override
            public void write(AuditNote note, String login) {
                write(note);
            }

            @Override
            public void writeWithinReason(AuditNote note, @Nullable String login) {
                write(note);
            }
        };
    }

    private static long entries() {
        return SqlQuery.of("select id from audit_entry").countOf(DATABASE.dataSource());
    }
}
