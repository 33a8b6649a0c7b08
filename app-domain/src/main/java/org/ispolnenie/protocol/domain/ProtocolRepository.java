package org.ispolnenie.protocol.domain;

import java.util.Optional;

/** Where protocols are kept. */
public interface ProtocolRepository {

    /** The protocol with its decisions, parties, links, doubts and corrections, read in a handful of statements. */
    Optional<Protocol> find(long id);

    /**
     * The same, and nobody else may change it until this transaction ends: two people who decide at once come one after
     * the other, and the second is told that the version has moved on.
     */
    Optional<Protocol> findForChange(long id);

    Optional<Long> idBySha256(String sha256);

    /**
     * Stores a protocol with its source at once.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException if another transaction stored the same bytes meanwhile
     */
    void add(Protocol protocol, ProtocolSource source);

    Optional<ProtocolSource> source(long protocolId);
}
