package org.ispolnenie.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code bin/audit} finds and takes away. */
class AuditCommandTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final SqlAuditChain chain = SqlAuditChain.of(DATABASE.dataSource());

    @BeforeEach
    void fiveRecords() {
        DATABASE.execute("delete from audit_seal");
        DATABASE.execute("delete from audit_entry");
        DATABASE.execute("insert into audit_entry (recorded_at, action, entity) values "
                + String.join(", ", Collections.nCopies(5, "(utc_timestamp(6), 'DONE', 'THING')")));
        seal();
    }

    @Test
    void itTellsHowManyThereAreWhereTheyBeginAndTheLast() {
        String last = chain.last().written();

        assertThat(AuditCommand.told(chain.verified()))
                .isEqualTo("records 5\ncut 0\nintact true\nbrokenAt -\nlast " + last);
    }

    @Test
    void aLinkThatWasNotedIsThereOrIsNot() {
        String third = chain.after(2).orElseThrow().written();

        assertThat(AuditCommand.holds(chain, third)).isTrue();
        assertThat(AuditCommand.holds(chain, third.replaceFirst("^3", "4"))).isFalse();
        assertThat(AuditCommand.holds(chain, third.replaceFirst("^3", "9"))).isFalse();
        assertThatThrownBy(() -> AuditCommand.holds(chain, "3")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itTakesAwayWhatASealedRecordNamesAndNothingElse() {
        assertThat(AuditCommand.removed(chain)).isZero();
        String second = chain.after(1).orElseThrow().written();
        String third = chain.after(2).orElseThrow().written();
        letGoUpTo(third);

        assertThat(AuditCommand.removed(chain)).isEqualTo(3);

        assertThat(AuditCommand.told(chain.verified())).startsWith("records 3\ncut 3\nintact true");
        assertThat(AuditCommand.holds(chain, third)).isTrue();
        assertThatThrownBy(() -> AuditCommand.holds(chain, second)).hasMessageContaining("older than what is kept");
    }

    @Test
    void nothingGoesWhileTheChainIsBroken() {
        letGoUpTo(chain.after(2).orElseThrow().written());
        DATABASE.execute(
                "update audit_entry set action = 'FORGED' where id = (select entry_id from audit_seal where seq = 5)");

        assertThatThrownBy(() -> AuditCommand.removed(chain)).hasMessageContaining("broken at 5");

        assertThat(chain.after(0).orElseThrow().seq()).isEqualTo(1);
    }

    private void letGoUpTo(String link) {
        DATABASE.execute("insert into audit_entry (recorded_at, action, entity, entity_key) values (utc_timestamp(6), '"
                + AuditEntry.CUT + "', 'AUDIT', '" + link + "')");
        seal();
    }

    private void seal() {
        Wired.of(AuditSealing.class, chain).sealAll();
    }
}
