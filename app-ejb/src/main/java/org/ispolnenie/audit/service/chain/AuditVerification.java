package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.shared.persistence.DatabaseException;

/**
 * Follows the whole chain, whenever somebody asks and every night by itself, and remembers what came of it. The whole, for
 * what was changed may be old: it is read along the primary keys, a piece at a time.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerification {

    private static final System.Logger LOG = System.getLogger(AuditVerification.class.getName());

    @Inject
    private AuditChain chain;

    @Inject
    private AuditSealing sealing;

    @Inject
    private VerificationRecord verifications;

    public ChainCheck.Outcome verify() {
        sealing.sealAll();
        ChainCheck.Outcome outcome = chain.verified();
        remember(outcome);
        return outcome;
    }

    /** The same; the log is told where something was changed. */
    public void verifyAndTell() {
        ChainCheck.Outcome outcome = verify();
        if (!outcome.intact()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The audit is broken: record " + outcome.brokenAt() + " is not as it was made");
        }
    }

    /** Who asked is answered, even where the account of the application may not write this down yet. */
    private void remember(ChainCheck.Outcome outcome) {
        try {
            verifications.remember(outcome);
        } catch (DatabaseException refused) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What the verification of the audit came to is not remembered",
                    refused);
        }
    }
}
