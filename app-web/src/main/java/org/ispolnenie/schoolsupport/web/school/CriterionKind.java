package org.ispolnenie.schoolsupport.web.school;

/** Why schools are usually chosen for a project, so that nobody has to think of codes. */
public enum CriterionKind {
    LOW_VPR,
    LOW_OGE,
    LOW_EGE,
    SOCIAL_CONDITIONS,
    LACK_OF_TEACHERS,
    HIGH_VPR,
    HIGH_EGE,
    OTHER
}
