package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.domain.AuditSeal;
import org.ispolnenie.shared.service.Setting;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of records older than they are to be kept. First a record says up to which link, and is sealed itself; then they are
 * taken away, now or by {@code bin/audit remove} with an account that may. It may end between any two steps, and run on
 * several nodes: the next run goes on.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditRetention {

    /** Whoever asks for less is asked whether they mean it, by nothing being let go of. */
    static final int LEAST_MONTHS = 12;

    private static final System.Logger LOG = System.getLogger(AuditRetention.class.getName());

    @Inject
    private AuditChain chain;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditTrail trail;

    @Inject
    private RecordTables tables;

    /** As the setting says; where it says nothing all is kept. */
    public void letGo() {
        months().ifPresent(this::letGo);
    }

    /** Of what is older than so many months. */
    public void letGo(int months) {
        cut(chain.monthsAgo(months));
        remove();
    }

    private static Optional<Integer> months() {
        String months = Setting.AUDIT_KEEP_MONTHS.value();
        if (months.matches("[1-9]\\d{0,3}") && Integer.parseInt(months) >= LEAST_MONTHS) {
            return Optional.of(Integer.valueOf(months));
        }
        if (!months.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is to be a number of months, {1} or more; nothing is let go of",
                    Setting.AUDIT_KEEP_MONTHS.key(),
                    LEAST_MONTHS);
        }
        return Optional.empty();
    }

    private void cut(Instant limit) {
        AuditSeal before = chain.cut();
        AuditSeal last = lastBefore(limit, before);
        if (last.seq() > before.seq()) {
            trail.write(AuditNote.of(AuditEntry.CUT, AuditEntity.AUDIT, last.written())
                    .with("before", limit.toString()));
            sealing.sealLately();
        }
    }

    /** The last of the links that seal old records without one between that is not. */
    private AuditSeal lastBefore(Instant limit, AuditSeal cut) {
        OldLinks old = new OldLinks(limit, cut);
        while (chain.read(old.last.seq(), AuditChain.PIECE, old::next) == AuditChain.PIECE && !old.ended) {
            // the next piece begins where this one ended
        }
        return old.last;
    }

    private void remove() {
        AuditSeal cut = chain.cut();
        if (chain.after(0).filter(first -> first.seq() <= cut.seq()).isEmpty()) {
            return;
        }
        if (!tables.mayDelete()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Records of the audit up to " + cut.seq()
                            + " may go: bin/audit remove, with an account that may delete");
            return;
        }
        while (chain.remove(cut.seq(), AuditChain.PIECE) == AuditChain.PIECE) {
            // piece by piece, so that nobody waits for a lock
        }
    }

    private static final class OldLinks {

        private final Instant limit;
        private AuditSeal last;
        private boolean ended;

        OldLinks(Instant limit, AuditSeal last) {
            this.limit = limit;
            this.last = last;
        }

        void next(AuditSeal link, @Nullable AuditEntry entry) {
            ended |= entry == null || !entry.at().isBefore(limit);
            if (!ended) {
                last = link;
            }
        }
    }
}
