package org.ispolnenie.redating.web;

import java.util.List;
import org.ispolnenie.redating.service.HitPoint;

/** The control points of one item that are due on one day: a body each. */
public record RedatingGroup(List<HitPoint> hits) {

    public HitPoint first() {
        return hits.get(0);
    }

    /** What the group's own fields are called. */
    public String name() {
        HitPoint.Candidate point = first().point();
        return point.item().decisionId() + "-" + point.dating().effective();
    }
}
