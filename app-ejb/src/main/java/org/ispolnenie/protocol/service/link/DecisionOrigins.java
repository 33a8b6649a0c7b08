package org.ispolnenie.protocol.service.link;

import java.util.List;

/** Reads what the items of a protocol start from: links that are only suggested count, those a person has denied do not. */
public interface DecisionOrigins {

    /** The numbers of the items, sub-items included, whose result an item starts from or depends on. */
    List<String> of(long protocolId, String itemNumber);
}
