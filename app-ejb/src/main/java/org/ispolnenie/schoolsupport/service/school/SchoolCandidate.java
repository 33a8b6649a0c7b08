package org.ispolnenie.schoolsupport.service.school;

import org.jspecify.annotations.Nullable;

/**
 * A school that may be brought into a project.
 *
 * @param elsewhere the title of the project that a school of this one should not be in at the same time; null: it is not
 */
public record SchoolCandidate(String code, String name, @Nullable String elsewhere) {}
