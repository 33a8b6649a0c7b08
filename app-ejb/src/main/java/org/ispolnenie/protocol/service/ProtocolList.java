package org.ispolnenie.protocol.service;

import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the list of protocols by keyset. */
public interface ProtocolList {

    /** Newest first. */
    Page<ProtocolRow> page(int limit, @Nullable String cursor);
}
