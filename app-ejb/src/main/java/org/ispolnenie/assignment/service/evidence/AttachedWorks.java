package org.ispolnenie.assignment.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.AnsweredPoint;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;

/** All the work that is done in the product for a control point, whichever features keep it. */
@ApplicationScoped
public class AttachedWorks {

    @Inject
    @Any
    private Instance<AttachedWork> works;

    public WorkDone on(ControlPoint point) {
        return on(answered(point));
    }

    protected WorkDone on(AnsweredPoint point) {
        return works.stream().map(work -> work.on(point)).reduce(WorkDone.NONE, WorkDone::and);
    }

    /** The same for who only looks at it. */
    WorkDone soFar(ControlPoint point) {
        AnsweredPoint answered = answered(point);
        return works.stream().map(work -> work.soFar(answered)).reduce(WorkDone.NONE, WorkDone::and);
    }

    private static AnsweredPoint answered(ControlPoint point) {
        return new AnsweredPoint(
                point.id(),
                point.assignment().protocolId(),
                point.assignment().decisionNumber(),
                point.label(),
                point.assignment().organizationId());
    }
}
