package org.ispolnenie.notification.domain;

/** What control points are called. */
public interface PointLabels {

    /** The number of the item or sub-item a control point belongs to. */
    String label(long controlPointId);
}
