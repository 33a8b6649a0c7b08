package org.ispolnenie.assignment.service.closing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.SuccessionRepository;
import org.ispolnenie.assignment.domain.SuccessionRepository.Due;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.directory.domain.SuccessorRecorded;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/**
 * Passes what is open of a body that has ended to its successor. What is due is read from the database each time, so it
 * may run at any time, on any node, after any outage; where nothing is due it is one statement.
 */
@Stateless
@PermitAll
public class SuccessionService {

    /** Stands as the person where nobody recorded the successor: it came with the directory. */
    static final String PRODUCT = "Исполнение";

    @Inject
    private SuccessionRepository successions;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /** Passes on whatever is due; how many control points and parts that were. */
    @Audited(value = "WORK_PASSED_ON", of = AuditEntity.CONTROL_POINT)
    public int passOn() {
        Instant now = clock.instant();
        int passed = 0;
        for (Due due : successions.due(LocalDate.now(clock))) {
            Act act = new Act(due.recordedBy() == null ? PRODUCT : due.recordedBy(), now);
            int points = successions.passOn(due, act);
            if (points > 0) {
                happened.fire(
                        new AssignmentEvent.PassedToSuccessor(due.bodyId(), due.heirId(), due.bodyName(), points, act));
            }
            passed += points;
        }
        return passed;
    }

    /** The day may have come already. */
    public void atOnce(@Observes SuccessorRecorded recorded) {
        passOn();
    }

    /** An old protocol is addressed to the bodies of its own day; who has ended since has nobody to act. */
    public void afterApproval(@Observes AssignmentEvent.PutOnControl approved) {
        passOn();
    }
}
