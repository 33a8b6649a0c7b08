package org.ispolnenie.assignment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.assignment.service.BoardReader.Moment;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/** Reads the board decisions × bodies; it shows all bodies, so those who execute are not let in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class BoardQueries {

    private BoardReader boards;
    private BusinessDay businessDay;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public BoardQueries() {}

    @Inject
    public BoardQueries(BoardReader boards, BusinessDay businessDay, Clock clock) {
        this.boards = boards;
        this.businessDay = businessDay;
        this.clock = clock;
    }

    /** The board as of a day; as of now if none is given. */
    public Board board(long protocolId, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? businessDay.today().today() : asOf;
        Instant endOfDay = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        LocalDate soonUntil = asOf == null ? businessDay.today().soonUntil() : businessDay.soonAfter(asOf);
        return boards.board(protocolId, new Moment(day, endOfDay, soonUntil));
    }
}
