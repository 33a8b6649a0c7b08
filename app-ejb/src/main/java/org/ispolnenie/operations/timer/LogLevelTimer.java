package org.ispolnenie.operations.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.operations.service.log.LogLevelLapse;

/** Looks every minute whether the log has told everything for long enough. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LogLevelTimer {

    @Inject
    private LogLevelLapse lapse;

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    public void look() {
        lapse.look();
    }
}
