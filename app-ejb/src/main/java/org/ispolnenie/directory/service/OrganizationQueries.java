package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads organisations of any kind, first of all the schools and exam sites of a municipality; everyone who is signed in may. */
@Stateless
@PermitAll
public class OrganizationQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private OrganizationReader organizations;

    /** A part of a list, by code; the cursor of the part before, or null for the first. */
    public Page<OrganizationView> list(Choice choice, int limit, @Nullable String cursor) {
        ListChoice list = ListChoice.of("organizations", choice);
        return list.sealed(organizations.page(choice, Math.min(limit, MAX_LIMIT), list.place(cursor)));
    }

    /** The municipal authorities of a day with how much lies under each, by code; ended ones that still have something, too. */
    public List<MunicipalityRow> municipalities(LocalDate day) {
        return organizations.municipalities(day);
    }

    /**
     * The schools or exam sites that a body has on a day, by code: those under it and under the bodies it has taken over
     * from by then. A methodical service has those of its municipality, a body of the region none of its own.
     */
    public List<OrganizationView> objects(long bodyId, OrganizationKind kind, LocalDate day) {
        return organizations.objects(bodyId, kind, day);
    }
}
