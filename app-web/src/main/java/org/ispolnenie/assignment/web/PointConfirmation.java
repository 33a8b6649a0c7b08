package org.ispolnenie.assignment.web;

/**
 * What a person has just done about a control point. The page that is shown afterwards confirms it once, in the words
 * of {@code PointConfirmation.*} in the bundle.
 */
public enum PointConfirmation {
    REPORTED,
    INTERIM_REPORTED,
    DISCARDED,
    ACCEPTED,
    RETURNED,
    ASKED,
    GRANTED,
    REFUSED,
    REMOVED,
    PASSED_ON,
    ANSWERED,
    PART_ACCEPTED,
    PART_RETURNED,
    WITHDRAWN,
    COMMENTED
}
