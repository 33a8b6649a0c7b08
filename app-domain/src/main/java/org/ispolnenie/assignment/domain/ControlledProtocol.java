package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A protocol on control, with what its bodies see of each other. */
@Entity
@Table(name = "controlled_protocol")
public class ControlledProtocol extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    @SuppressWarnings("NullAway.Init")
    protected ControlledProtocol() {}

    /** Each body sees its own until the controller says otherwise. */
    public ControlledProtocol(long protocolId) {
        this.protocolId = protocolId;
        this.sharing = Sharing.OWN_ONLY;
    }

    public void share(Sharing what) {
        this.sharing = what;
    }

    public long protocolId() {
        return protocolId;
    }

    public Sharing sharing() {
        return sharing;
    }
}
