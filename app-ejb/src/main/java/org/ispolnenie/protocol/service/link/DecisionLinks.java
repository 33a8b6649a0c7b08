package org.ispolnenie.protocol.service.link;

import java.util.List;

/** Reads how the items of a protocol hang together; links that are only suggested do not count. */
public interface DecisionLinks {

    /** The numbers of the items, without sub-items, that start from the result of an item or depend on it. */
    List<String> startingFrom(long protocolId, String itemNumber);
}
