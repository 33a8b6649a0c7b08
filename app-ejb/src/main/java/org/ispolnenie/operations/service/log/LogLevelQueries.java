package org.ispolnenie.operations.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.operations.service.log.LogLevel.LevelNow;

/** How much this node writes into its log. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogLevelQueries {

    @Inject
    private LogLevel level;

    public LevelNow now() {
        return level.now();
    }
}
