package org.ispolnenie.audit.timer;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.audit.service.chain.AuditRetention;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.audit.service.chain.AuditVerification;
import org.ispolnenie.shared.service.DatabaseAway;

/** Seals every few seconds what has been recorded, and every hour what became visible late; lets go at night of what is too old. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@AccessTimeout(0)
public class AuditTimer {

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditRetention retention;

    @Inject
    private AuditVerification verification;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void seal() {
        DatabaseAway.orNextTime(sealing::sealLately);
    }

    @Schedule(hour = "3", minute = "17", second = "4", persistent = false)
    public void letGo() {
        DatabaseAway.orNextTime(retention::letGo);
    }

    @Schedule(hour = "4", minute = "23", second = "7", persistent = false)
    public void verify() {
        DatabaseAway.orNextTime(verification::verifyAndTell);
    }

    @Schedule(hour = "*", minute = "47", second = "2", persistent = false)
    public void sealLate() {
        DatabaseAway.orNextTime(sealing::sealAllAndTell);
    }
}
