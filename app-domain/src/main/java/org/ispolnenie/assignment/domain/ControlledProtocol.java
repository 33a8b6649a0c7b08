package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.domain.VersionedEntity;

/** A protocol on control, with what its bodies see of each other. */
@Entity
@Table(name = "controlled_protocol")
public class ControlledProtocol extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "rule_set_edition")
    private int ruleSetEdition;

    protected ControlledProtocol() {}

    /** Each body sees its own until the controller says otherwise. */
    public ControlledProtocol(long protocolId, RuleSetEdition rules) {
        this.protocolId = protocolId;
        this.ruleSet = rules.code();
        this.ruleSetEdition = rules.edition();
        this.sharing = Sharing.OWN_ONLY;
    }

    public void share(Sharing what) {
        this.sharing = what;
    }

    /** Whether the bodies see anything of each other. */
    public boolean isShared() {
        return sharing != Sharing.OWN_ONLY;
    }

    public long protocolId() {
        return protocolId;
    }

    /** By which rules its dates were worked out. */
    public RuleSetEdition rules() {
        return new RuleSetEdition(ruleSet, ruleSetEdition);
    }

    public Sharing sharing() {
        return sharing;
    }
}
