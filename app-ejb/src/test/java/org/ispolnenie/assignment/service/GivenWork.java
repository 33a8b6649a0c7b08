package org.ispolnenie.assignment.service;

import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.AnsweredPoint;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.service.evidence.AttachedWorks;

/** The work of one feature, which a test gives. */
public final class GivenWork extends AttachedWorks {

    public static final GivenWork NONE = new GivenWork(point -> WorkDone.NONE);

    private final AttachedWork work;

    public GivenWork(AttachedWork work) {
        this.work = work;
    }

    @Override
    protected WorkDone on(AnsweredPoint point) {
        return work.on(point);
    }
}
