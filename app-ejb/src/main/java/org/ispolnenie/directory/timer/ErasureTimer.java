package org.ispolnenie.directory.timer;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.personal.SignatureReplacement;
import org.ispolnenie.shared.service.DatabaseAway;

/** Wakes the replacing of erased people's signatures. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@AccessTimeout(0)
public class ErasureTimer {

    @Inject
    private SignatureReplacement signatures;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void wake() {
        DatabaseAway.orNextTime(signatures::goOn);
    }
}
