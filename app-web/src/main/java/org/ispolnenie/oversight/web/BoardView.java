package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.BoardQueries;
import org.ispolnenie.protocol.web.ProtocolChoices;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The board decisions × bodies of one protocol: the one asked for, else the newest on control. */
@Named
@RequestScoped
public class BoardView {

    @Inject
    private BoardQueries boards;

    @Inject
    private ProtocolChoices protocols;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    @Inject
    private PageCaller who;

    private @Nullable Board board;

    /** The rows as they are shown. */
    public List<BoardRow> getRows() {
        Board shown = getBoard();
        return shown == null
                ? List.of()
                : shown.rows().stream()
                        .map(row -> BoardRow.of(row, words, this::isOpen))
                        .toList();
    }

    /** Whether the cell's control point may be looked into: one's own, or any by those who see all bodies. */
    private boolean isOpen(Board.Cell cell) {
        OrganizationRef own = who.getOrganization();
        return who.isOverseer() || (own != null && own.code().equals(cell.organizationCode()));
    }

    /** Whether the person may look at the board of a protocol. */
    public boolean isOpenFor(long protocolId) {
        return boards.isOpen(protocolId);
    }

    public @Nullable Board getBoard() {
        Long id = asked.number("protocol");
        if (id == null && !who.isOverseer()) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
        }
        if (id == null && !protocols.getAll().isEmpty()) {
            id = protocols.getAll().get(0).id();
        }
        if (board == null && id != null) {
            board = boards.board(id, asked.date("asOf"));
        }
        return board;
    }
}
