package org.ispolnenie.collection.service.sheet;

import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;

/** Reads the control points that a form asks. */
public interface FormPoints {

    /** Those of an item or sub-item, of all bodies, by the codes of the bodies; none where it is not on control. */
    List<FormPoint> points(long protocolId, String number);

    /**
     * A control point of a body.
     *
     * @param decision the number of the item it belongs to
     * @param label    of the item or sub-item itself
     */
    record FormPoint(long id, String decision, String label, ControlPointState state, OrganizationRef organization) {}
}
