package org.ispolnenie.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.notification.domain.Notices;
import org.ispolnenie.notification.domain.PointLabels;
import org.ispolnenie.notification.domain.SetNotices;
import org.ispolnenie.notification.domain.SupportNotices;
import org.ispolnenie.notification.service.reminder.ReminderChanges;
import org.ispolnenie.quality.domain.event.SetEvent;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent;

/** Writes down who is to be told, within the transaction of what happened: never the one without the other. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NotificationService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private PointLabels labels;

    @Inject
    private ReminderChanges reminders;

    @Inject
    private Clock clock;

    public void tell(@Observes AssignmentEvent event) {
        LocalDate today = LocalDate.ofInstant(event.act().at(), clock.getZone());
        for (Notice notice : Notices.of(event, labels)) {
            notices.tell(notice, today);
            if (event instanceof Reminded reminded) {
                reminders.remindedByHand(reminded, notice.key());
            }
        }
    }

    public void tell(@Observes SupportEvent event) {
        notices.tell(SupportNotices.of(event), LocalDate.ofInstant(event.act().at(), clock.getZone()));
    }

    public void tell(@Observes SetEvent event) {
        notices.tell(SetNotices.of(event), LocalDate.ofInstant(event.act().at(), clock.getZone()));
    }

    public void tell(@Observes TransferActMissing missing) {
        notices.tell(Notices.of(missing), LocalDate.ofInstant(missing.at(), clock.getZone()));
    }
}
