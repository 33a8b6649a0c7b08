package org.ispolnenie.schoolsupport.service.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the schools of a project in parts, by their codes. */
public interface SchoolReader {

    /**
     * Which schools a list is of.
     *
     * @param bodies   the bodies they lie under; null: whichever
     * @param excluded whether those that have left are listed, and not those that are in
     */
    record Choice(long projectId, SchoolSight sight, @Nullable Set<Long> bodies, boolean excluded) {}

    /**
     * A school as it is read.
     *
     * @param parentId   the body it lies under
     * @param excludedOn null while it is in the project
     * @param curators   who serves it today, by their logins
     */
    record Found(
            long id,
            long version,
            OrganizationRef school,
            @Nullable Long parentId,
            LocalDate includedOn,
            @Nullable LocalDate excludedOn,
            SchoolProfile profile,
            List<String> curators,
            State state) {}

    /** What a school has. */
    record State(boolean team, boolean roadmap, boolean elsewhere) {}

    Page<Found> page(Choice choice, int limit, @Nullable String cursor);
}
