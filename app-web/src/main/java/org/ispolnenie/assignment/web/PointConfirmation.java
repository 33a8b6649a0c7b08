package org.ispolnenie.assignment.web;

/** What was just done, told once on the page that is shown after it. */
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
