package org.ispolnenie.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.persistence.SqlAuditChain;
import org.ispolnenie.audit.persistence.SqlVerificationRecord;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.audit.service.chain.AuditVerification;
import org.ispolnenie.audit.service.chain.VerificationRecord;
import org.ispolnenie.audit.service.chain.VerificationRecord.Verified;
import org.ispolnenie.shared.persistence.DatabaseException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a verification has come to is remembered until the next one. */
class AuditVerificationTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeEach
    void threeRecords() {
        DATABASE.execute("delete from audit_verification");
        DATABASE.execute("delete from audit_seal");
        DATABASE.execute("delete from audit_entry");
        for (int number = 1; number <= 3; number++) {
            DATABASE.execute("insert into audit_entry (recorded_at, action, entity, entity_key) values"
                    + " (utc_timestamp(6), 'DONE', 'THING', '" + number + "')");
        }
    }

    @Test
    void nobodyHasLookedYet() {
        assertThat(record().last()).isEmpty();
    }

    @Test
    void whatWasIntactIsRememberedWithHowFarItWentAndWhatIsBrokenAfterItToo() {
        verification(record()).verify();
        assertThat(record().last()).hasValueSatisfying(verified -> {
            assertThat(verified.upTo()).isEqualTo(3);
            assertThat(verified.records()).isEqualTo(3);
            assertThat(verified.brokenAt()).isNull();
        });

        DATABASE.execute("update audit_entry set action = 'SOMETHING_ELSE' where entity_key = '2'");
        verification(record()).verifyAndTell();

        assertThat(record().last().map(Verified::brokenAt)).contains(2L);
    }

    /** After an upgrade the account may not have got its rights on the new table yet. */
    @Test
    void whoAsksIsAnsweredEvenWhereItCannotBeRemembered() {
        VerificationRecord refusing = new VerificationRecord() {
            @Override
            public void remember(ChainCheck.Outcome outcome) {
                throw new DatabaseException(new SQLException("UPDATE command denied"));
            }

            @Override
            public Optional<Verified> last() {
                return Optional.empty();
            }
        };

        assertThat(verification(refusing).verify().intact()).isTrue();
    }

    private static AuditVerification verification(VerificationRecord record) {
        SqlAuditChain chain = Wired.of(SqlAuditChain.class, DATABASE.dataSource());
        return Wired.of(AuditVerification.class, chain, Wired.of(AuditSealing.class, chain), record);
    }

    private static SqlVerificationRecord record() {
        return Wired.of(SqlVerificationRecord.class, DATABASE.dataSource());
    }
}
