package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/** Runs the engine now, in the request of whoever asks; it may run elsewhere at the same time. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepByHand {

    @Inject
    private EngineService engine;

    @Inject
    private SweepService sweeps;

    @Inject
    private EngineState state;

    @Audited(value = "SWEEP_RUN_BY_HAND", of = AuditEntity.REMINDER_ENGINE)
    public void run() {
        engine.announceSweep();
        sweeps.sweep();
        state.changed();
    }
}
