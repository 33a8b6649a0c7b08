package org.ispolnenie.redating.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.redating.service.AwaitedDateReader.Filter;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads what waits for a date, and what date it got. Outside of any transaction: whoever then locks the points reads
 * what is stored then, not what was there when somebody looked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class AwaitedDateQueries {

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    @Inject
    private AwaitedDateReader reader;

    public Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor) {
        ListChoice choice = ListChoice.of("awaited dates", filter);
        return choice.sealed(reader.page(filter, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }

    /** @throws NotFoundException if there is no such item on control */
    public AwaitedDate decision(long decisionId) {
        return reader.decision(decisionId)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("assignment.NO_SUCH_AWAITED_DATE", String.valueOf(decisionId))));
    }

    /** The other items of the same protocol that wait for the same event, or got the same date of it. */
    public List<AwaitedDate> sharing(AwaitedDate decision) {
        boolean entered = decision.entered() != null;
        return reader.page(new Filter(decision.protocol().id(), entered), MAX_LIMIT, null).items().stream()
                .filter(other -> other.decisionId() != decision.decisionId())
                .filter(decision::sharesEventWith)
                .filter(other -> Objects.equals(other.day(), decision.day()))
                .toList();
    }
}
