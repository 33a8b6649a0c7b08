package org.ispolnenie.audit.service.chain;

import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.audit.domain.ChainCheck;
import org.jspecify.annotations.Nullable;

/** What the last verification of the chain has come to. It proves nothing by itself: it says whether somebody has looked. */
public interface VerificationRecord {

    /**
     * A verification.
     *
     * @param upTo     the number of the last record that was looked at
     * @param records  how many there were
     * @param brokenAt the first that is not as it was made; null: all are
     */
    record Verified(Instant at, long upTo, long records, @Nullable Long brokenAt) {}

    void remember(ChainCheck.Outcome outcome);

    /** Empty: nobody has looked yet. */
    Optional<Verified> last();
}
