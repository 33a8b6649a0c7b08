package org.ispolnenie.oversight.service.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;

/** «Мои поручения»: what the caller's own body has to do, whoever the caller is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN})
public class OwnWorkQueries {

    /** More than that nobody looks through; the register has the rest. */
    public static final int LIMIT = 200;

    @Inject
    private OwnWorkReader reader;

    @Inject
    private CurrentCaller caller;

    @Inject
    private BusinessDay businessDay;

    /** The control points in these states, with the parts still owed; nothing for who belongs to no body. */
    public OwnWork work(Set<ControlPointState> states) {
        OrganizationRef own = caller.get().organization();
        return own == null
                ? new OwnWork(List.of(), List.of(), Map.of())
                : reader.work(own.id(), states, LIMIT, businessDay.today());
    }
}
