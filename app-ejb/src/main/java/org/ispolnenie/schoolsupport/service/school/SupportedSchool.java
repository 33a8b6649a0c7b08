package org.ispolnenie.schoolsupport.service.school;

import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.jspecify.annotations.Nullable;

/**
 * A school beside a project, as rights are asked about it.
 *
 * @param lines which authorities have which schools today
 */
record SupportedSchool(SupportProject project, OrganizationView school, MunicipalLines lines) {

    /** Whether the body has it: its municipality, or the methodical service of that. */
    boolean isOf(OrganizationRef body) {
        @Nullable OrganizationRef municipality = lines.municipality(school.parent());
        return municipality != null && lines.line(body.code()).contains(municipality.id());
    }
}
