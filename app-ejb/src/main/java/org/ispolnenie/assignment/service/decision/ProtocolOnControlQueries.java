package org.ispolnenie.assignment.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;

/** Reads protocols on control as a whole, for those who see all bodies. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class ProtocolOnControlQueries {

    @Inject
    private ProtocolOnControlReader reader;

    /** The protocol with all its decisions; empty while it is not on control. */
    public Optional<ProtocolOnControl> onControl(long protocolId) {
        return reader.onControl(protocolId);
    }
}
