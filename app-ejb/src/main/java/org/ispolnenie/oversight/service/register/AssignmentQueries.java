package org.ispolnenie.oversight.service.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the register of assignments; who executes sees only those of their own body. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class AssignmentQueries {

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    private static final int COUNTED_UP_TO = 10_000;

    @Inject
    private AssignmentReader reader;

    @Inject
    private CurrentCaller caller;

    @Inject
    private BusinessDay businessDay;

    /** A part of the register; the cursor of the part before, or null for the first. */
    public Page<AssignmentRow> find(AssignmentFilter filter, AssignmentSort sort, int limit, @Nullable String cursor) {
        AssignmentFilter seen = confined(filter);
        ListChoice choice = ListChoice.of("assignments", seen, sort);
        return choice.sealed(
                reader.page(seen, sort, Math.min(limit, MAX_LIMIT), choice.place(cursor), businessDay.today()));
    }

    /** How many lines there are, up to ten thousand: beyond that a person wants a filter, not a number. */
    public long count(AssignmentFilter filter) {
        return reader.count(confined(filter), businessDay.today().today(), COUNTED_UP_TO);
    }

    private AssignmentFilter confined(AssignmentFilter filter) {
        return caller.get()
                .confinedTo()
                .map(OrganizationRef::code)
                .map(filter::confinedTo)
                .orElse(filter);
    }
}
