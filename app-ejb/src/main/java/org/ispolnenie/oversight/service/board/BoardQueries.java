package org.ispolnenie.oversight.service.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.oversight.service.board.BoardReader.Moment;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/** Reads the board decisions × bodies. It shows all bodies, so those who execute see it where the controller shares it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class BoardQueries {

    @Inject
    private BoardReader boards;

    @Inject
    private PointRights rights;

    @Inject
    private BusinessDay businessDay;

    @Inject
    private Clock clock;

    /** Whether the caller may look at the board of a protocol. */
    public boolean isOpen(long protocolId) {
        try {
            rights.requireOverview(protocolId, EnumSet.of(Sharing.STATES, Sharing.REPORTS));
            return true;
        } catch (AccessDeniedException closed) {
            return false;
        }
    }

    /**
     * The board as of a day; as of now if none is given.
     *
     * @throws org.ispolnenie.shared.domain.AccessDeniedException if the caller sees their own body only
     */
    public Board board(long protocolId, @Nullable LocalDate asOf) {
        rights.requireOverview(protocolId, EnumSet.of(Sharing.STATES, Sharing.REPORTS));
        LocalDate today = businessDay.today().today();
        LocalDate day = asOf == null ? today : asOf;
        // Today has not ended, so all that has happened counts, and that is the present.
        @Nullable
        Instant until = day.isBefore(today)
                ? day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()
                : null;
        LocalDate soonUntil = asOf == null ? businessDay.today().soonUntil() : businessDay.soonAfter(asOf);
        return boards.board(protocolId, new Moment(day, until, soonUntil));
    }
}
