package org.ispolnenie.assignment.service.decision;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.jspecify.annotations.Nullable;

/**
 * A protocol on control as a whole.
 *
 * @param sharing   what its bodies see of each other
 * @param decisions in the order of the protocol
 */
public record ProtocolOnControl(Sharing sharing, List<Item> decisions) {

    /**
     * A decision of it.
     *
     * @param contract   what reports on it must contain
     * @param openPoints how many control points of all bodies are not closed
     * @param points     how many there are
     * @param closedBy   who took it off control as a whole, by the name people know them by; null while it is on control
     * @param closingAct the act that did it
     */
    public record Item(
            String number,
            long version,
            EvidenceContract contract,
            long openPoints,
            long points,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String closingAct) {

        public boolean closed() {
            return closedAt != null;
        }
    }
}
