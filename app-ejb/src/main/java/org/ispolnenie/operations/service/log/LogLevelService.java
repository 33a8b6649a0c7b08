package org.ispolnenie.operations.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/** Has this node write more into its log for a while. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogLevelService {

    /** So long it stays raised. */
    public static final Duration RAISED_FOR = Duration.ofMinutes(30);

    private static final System.Logger LOG = System.getLogger(LogLevelService.class.getName());

    @Inject
    private LogLevel level;

    @Inject
    private Clock clock;

    /** From now on; raised again, the time begins anew. */
    @Audited(value = "LOG_LEVEL_RAISED", of = AuditEntity.SERVER)
    public void raise() {
        Instant until = clock.instant().plus(RAISED_FOR);
        level.raise(until);
        LOG.log(System.Logger.Level.INFO, "The log tells everything until {0}", until);
    }

    /** Before its time is over. */
    @Audited(value = "LOG_LEVEL_RESTORED", of = AuditEntity.SERVER)
    public void restore() {
        level.restore();
        LOG.log(System.Logger.Level.INFO, "The log tells what it always does");
    }
}
