package org.ispolnenie.schoolsupport.service.school;

/** Rules of projects that hinder nothing, and are told where they are not kept. */
public enum SchoolWarning {
    /** It has been in the project for thirty days and has no approved roadmap. */
    NO_ROADMAP,
    /** It is in the project of high and in that of low results. */
    IN_BOTH_PROJECTS,
    /** Nobody in the school is named. */
    NO_TEAM,
    /** Nobody serves it today. */
    NO_CURATOR
}
