package org.ispolnenie.assignment.service.decision;

import java.util.Optional;

/** Reads protocols on control as a whole. */
public interface ProtocolOnControlReader {

    /** The protocol with all its decisions; empty while it is not on control. */
    Optional<ProtocolOnControl> onControl(long protocolId);
}
