package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;

/** The controller decides about the links between items that the reading suggests, before the approval or after it. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class LinkService {

    @Inject
    private ProtocolRepository protocols;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The suggested link of an item to another is there; from now on it counts.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException if no such link is suggested (any more)
     */
    @Audited(value = "LINK_CONFIRMED", of = AuditEntity.DECISION)
    public void confirm(@AuditedId long protocolId, @AuditedId String number, @AuditedDetail("to") String to) {
        decide(protocolId, number, to, LinkDecision.CONFIRMED);
    }

    /**
     * The suggested link of an item to another is none.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException if no such link is suggested (any more)
     */
    @Audited(value = "LINK_DROPPED", of = AuditEntity.DECISION)
    public void drop(@AuditedId long protocolId, @AuditedId String number, @AuditedDetail("to") String to) {
        decide(protocolId, number, to, LinkDecision.DROPPED);
    }

    private void decide(long id, String number, String to, LinkDecision decision) {
        Protocol protocol = protocols.findForChange(id).orElseThrow(() -> ProtocolQueries.notFound(id));
        protocol.decideLink(number, to, decision, caller.get().acts(clock.instant()));
    }
}
