package org.ispolnenie.notification.timer.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.notification.service.mail.MailService;
import org.ispolnenie.shared.service.DatabaseAway;

/** Wakes the sender of mail; what is to be sent stands in the database. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {

    @Inject
    private MailService mail;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void wake() {
        DatabaseAway.orNextTime(mail::send);
    }
}
