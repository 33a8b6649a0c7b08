package org.ispolnenie.operations.service.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes a raised level back once its time is over. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogLevelLapse {

    private static final System.Logger LOG = System.getLogger(LogLevelLapse.class.getName());

    @Inject
    private LogLevel level;

    @Inject
    private Clock clock;

    /** Looks whether it is. */
    public void look() {
        if (level.lapse(clock.instant())) {
            LOG.log(System.Logger.Level.INFO, "The log tells what it always does: its time is over");
        }
    }
}
