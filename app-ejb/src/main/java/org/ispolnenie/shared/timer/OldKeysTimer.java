package org.ispolnenie.shared.timer;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.service.IdempotentRequests;

/** Deletes every hour the idempotency keys that are older than a week. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@AccessTimeout(0)
public class OldKeysTimer {

    @Inject
    private IdempotentRequests requests;

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void wake() {
        DatabaseAway.orNextTime(this::forget);
    }

    private void forget() {
        while (requests.forgetOld()) {
            // a piece is a transaction
        }
    }
}
