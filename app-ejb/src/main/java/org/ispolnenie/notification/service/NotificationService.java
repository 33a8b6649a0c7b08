package org.ispolnenie.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.AssignmentEvent;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.notification.domain.Notices;
import org.ispolnenie.notification.domain.PointLabels;

/** Writes down who is to be told, within the transaction of what happened: never the one without the other. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NotificationService {

    private NoticeRepository notices;
    private PointLabels labels;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public NotificationService() {}

    @Inject
    public NotificationService(NoticeRepository notices, PointLabels labels, Clock clock) {
        this.notices = notices;
        this.labels = labels;
        this.clock = clock;
    }

    public void tell(@Observes AssignmentEvent event) {
        LocalDate today = LocalDate.ofInstant(event.at(), clock.getZone());
        Notices.of(event, labels).forEach(notice -> notices.tell(notice, today));
    }

    public void tell(@Observes TransferActMissing missing) {
        notices.tell(Notices.of(missing), LocalDate.ofInstant(missing.at(), clock.getZone()));
    }
}
