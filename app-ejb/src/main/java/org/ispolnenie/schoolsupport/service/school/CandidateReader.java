package org.ispolnenie.schoolsupport.service.school;

import java.util.List;

/** Reads what is asked for when schools are brought in and served. */
public interface CandidateReader {

    /** A school that is in a project, and in which. */
    record Included(long schoolId, String project) {}

    /** A person who may serve schools. */
    record CuratorChoice(String login, String name) {}

    /** Which schools are in which projects. */
    List<Included> included();

    /** Who may be named a curator, by name. */
    List<CuratorChoice> curators();
}
