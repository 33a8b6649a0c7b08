package org.ispolnenie.schoolsupport.service.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.jspecify.annotations.Nullable;

/** What the caller may do with a school of a project, so that a page offers that and no more. */
@Stateless
@RolesAllowed({
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.ADMIN,
    Role.Names.INTEGRATION,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class SchoolWorkQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private PersonReader people;

    /** Nothing but words about a school that has left. */
    public Set<Work> may(String projectCode, String schoolCode) {
        return rights.works(projectCode, schoolCode);
    }

    /**
     * Who may be named a curator of a school of a municipality: those with an account of that role, by name. A curator may
     * serve several municipalities; the own ones come first, so that nobody takes another's by a slip.
     *
     * @param municipality its code; null: the school lies under none
     */
    @RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
    public List<PersonRow> curators(@Nullable String municipality) {
        return people.active(Role.CURATOR).stream()
                .sorted(Comparator.comparing((PersonRow person) -> person.organization() == null
                        || !person.organization().code().equals(municipality)))
                .toList();
    }
}
