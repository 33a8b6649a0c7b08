package org.ispolnenie.notification.timer.reminder;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.notification.service.reminder.engine.SweepService;
import org.ispolnenie.shared.service.DatabaseAway;

/** Wakes the engine of reminders three times a minute; it holds no deadline itself. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@AccessTimeout(0)
@DependsOn("StartUp")
public class ReminderTimer {

    @Inject
    private SweepService sweeps;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void wake() {
        DatabaseAway.orNextTime(sweeps::sweep);
    }
}
