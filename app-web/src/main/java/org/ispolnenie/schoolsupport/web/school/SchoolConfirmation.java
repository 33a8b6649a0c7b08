package org.ispolnenie.schoolsupport.web.school;

/** What somebody has just done at a page of a school; the page that is shown afterwards confirms it once. */
public enum SchoolConfirmation {
    TEAM,
    PROFILE,
    CURATOR,
    CURATOR_ENDED,
    EXCLUDED,
    SAID,
    DRAFT,
    APPROVED,
    MEASURE_DONE,
    MEASURE_CONFIRMED,
    MEASURE_RETURNED
}
