package org.ispolnenie.oversight.service.work;

import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.BusinessDay.Today;

/** Reads what a body has to do. */
public interface OwnWorkReader {

    /** The control points of a body in these states by urgency, up to a limit, with all parts it still owes. */
    OwnWork work(long organizationId, Set<ControlPointState> states, int limit, Today today);
}
