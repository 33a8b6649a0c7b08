package org.ispolnenie.assignment.timer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.service.closing.SuccessionService;

/**
 * Looks at the start and every hour whether a body has ended. Every hour, because the business clock may reach a new
 * day at another time than the machine's.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class SuccessionTimer {

    @Inject
    private SuccessionService successions;

    @PostConstruct
    @Schedule(hour = "*", minute = "7", persistent = false)
    void passOn() {
        successions.passOn();
    }
}
