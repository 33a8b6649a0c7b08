package org.ispolnenie.schoolsupport.service.school;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.school.SchoolRisk;
import org.jspecify.annotations.Nullable;

/**
 * A school in the list of a project.
 *
 * @param municipality the authority that has it today; null where it lies under none
 * @param stay         when it is in the project
 * @param hasTeam      whether it has named one
 * @param curators     who serves it today, by their logins
 * @param risks        its risk profile
 * @param warnings     the rules it does not keep
 */
public record SchoolLine(
        long id,
        long version,
        OrganizationRef school,
        @Nullable OrganizationRef municipality,
        Stay stay,
        boolean hasTeam,
        List<String> curators,
        List<SchoolRisk> risks,
        List<SchoolWarning> warnings) {

    /**
     * Since when it is in the project.
     *
     * @param excludedOn its last day; null while it is in
     */
    public record Stay(LocalDate includedOn, @Nullable LocalDate excludedOn) {}
}
