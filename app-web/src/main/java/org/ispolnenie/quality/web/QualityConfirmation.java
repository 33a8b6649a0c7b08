package org.ispolnenie.quality.web;

/** What was done, as the page says it. */
public enum QualityConfirmation {
    PLANNED,
    CHANGED,
    CANCELLED,
    RESUMED,
    COMPLETED,
    MEASURED,
    ATTACHED,
    DETACHED,
    SUBMITTED,
    WITHDRAWN,
    REVIEWED,
    RETURNED,
    ACCEPTED,
    DECIDED,
    RECOMMENDED,
    ANSWERED,
    TAKEN_BACK,
    FRAMEWORK_SAVED
}
