package org.ispolnenie.calendar.timer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.calendar.service.TransferActWatch;

/** Looks at the start and every hour whether an act is missing: the business day need not begin when the machine's does. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class TransferActTimer {

    @Inject
    private TransferActWatch watch;

    @PostConstruct
    @Schedule(hour = "*", minute = "23", persistent = false)
    void look() {
        watch.look();
    }
}
