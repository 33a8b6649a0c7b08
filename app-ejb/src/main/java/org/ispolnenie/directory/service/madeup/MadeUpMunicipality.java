package org.ispolnenie.directory.service.madeup;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with the made-up schools it has.
 *
 * @param schools by code
 * @param curator the login of the made-up person who serves schools there; null: there are no such people
 */
public record MadeUpMunicipality(OrganizationRef municipality, List<School> schools, @Nullable String curator) {

    public MadeUpMunicipality {
        schools = List.copyOf(schools);
    }

    /** A made-up school; {@code since} its first day. */
    public record School(OrganizationRef school, LocalDate since) {}
}
