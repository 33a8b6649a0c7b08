package org.ispolnenie.schoolsupport.service.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.jspecify.annotations.Nullable;

/**
 * A school in a project, whole.
 *
 * @param project      its code
 * @param municipality the authority that has it today; null where it lies under none
 * @param team         null while it has named none
 * @param curators     all it had and has
 * @param warnings     the rules it does not keep
 */
public record SchoolPassport(
        String project,
        long version,
        OrganizationRef school,
        @Nullable OrganizationRef municipality,
        Stay stay,
        SchoolProfile profile,
        @Nullable SchoolTeam team,
        List<Curator> curators,
        List<SchoolWarning> warnings) {

    /**
     * When it is in the project, and who said so, by name.
     *
     * @param excludedOn its last day; null while it is in
     * @param reason     why it left; null while it is in
     */
    public record Stay(
            LocalDate includedOn,
            String includedBy,
            @Nullable LocalDate excludedOn,
            @Nullable String reason,
            String changedBy,
            Instant changedAt) {}

    /**
     * Who serves it.
     *
     * @param to null: no end is settled
     */
    public record Curator(long id, String login, String name, LocalDate from, @Nullable LocalDate to) {}
}
