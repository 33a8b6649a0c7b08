package org.ispolnenie.assignment.service.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.service.point.ReminderService;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/** One row of an action on many, in a transaction of its own: what is refused for one row leaves the others alone. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneOfMany {

    @Inject
    private JudgementService judgements;

    @Inject
    private ReminderService reminders;

    public void accept(long reportId, @Nullable String comment) {
        judgements.accept(reportId, null, comment);
    }

    public void returnReport(long reportId, String reason) {
        judgements.returnReport(reportId, null, reason, null);
    }

    public void remind(long pointId) {
        reminders.remind(pointId);
    }
}
