package org.ispolnenie.assignment.service.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.jspecify.annotations.Nullable;

/** Which actions a caller is offered on a control point: by their role, their body and where the point stands. */
@ApplicationScoped
public class PointActions {

    @Inject
    private PointRights rights;

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    private BusinessDay businessDay;

    /**
     * @param answering    whether the caller acts for the body that answers for the point
     * @param lastDayToAsk what {@link #lastDayToAsk} said
     */
    Set<PointAction> of(
            Caller caller,
            PointStanding point,
            boolean answering,
            List<ReportView> handedIn,
            @Nullable LocalDate lastDayToAsk) {
        Set<PointAction> may = EnumSet.noneOf(PointAction.class);
        if (answering && point.state().awaitsExecution()) {
            may.add(PointAction.REPORT);
            may.add(PointAction.PASS_ON);
            if (!point.extensionPending()
                    && lastDayToAsk != null
                    && !businessDay.today().today().isAfter(lastDayToAsk)) {
                may.add(PointAction.ASK_EXTENSION);
            }
        }
        if (caller.is(Role.CONTROLLER) && caller.bodyOf(point.organizationId()).isEmpty()) {
            if (handedIn.stream().anyMatch(report -> report.state() == ReportState.SUBMITTED)) {
                may.add(PointAction.JUDGE);
            }
            if (point.extensionPending()) {
                may.add(PointAction.DECIDE_EXTENSION);
            }
        }
        if (caller.is(Role.CONTROLLER) && !point.state().isClosed()) {
            // Their own organisation's too: that is how the committee's own points end.
            may.add(PointAction.REMOVE);
        }
        if (rights.isParty(caller, point)) {
            may.add(PointAction.COMMENT);
        }
        return Collections.unmodifiableSet(may);
    }

    /** The last day on which a later date may be asked for, by the rules of its protocol; null where it has no date. */
    @Nullable
    LocalDate lastDayToAsk(PointStanding point) {
        LocalDate due = point.effectiveDue();
        return due == null ? null : due.minusDays(ruleSets.of(point.rules()).extensionLeadDays());
    }
}
