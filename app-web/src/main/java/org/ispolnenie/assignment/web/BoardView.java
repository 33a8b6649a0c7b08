package org.ispolnenie.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.assignment.service.Board;
import org.ispolnenie.assignment.service.BoardQueries;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.web.Asked;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The board decisions × bodies of one protocol: the one asked for, else the newest on control. */
@Named
@RequestScoped
public class BoardView {

    private static final int CHOICES = 100;

    private BoardQueries boards;
    private ProtocolQueries protocols;
    private Asked asked;
    private Words words;
    private @Nullable List<ProtocolRow> choices;
    private @Nullable Board board;

    @SuppressWarnings("NullAway.Init")
    public BoardView() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    public BoardView(BoardQueries boards, ProtocolQueries protocols, Asked asked, Words words) {
        this.boards = boards;
        this.protocols = protocols;
        this.asked = asked;
        this.words = words;
    }

    /** The protocols on control. */
    public List<ProtocolRow> getProtocols() {
        if (choices == null) {
            choices = protocols.list(CHOICES, null).items().stream()
                    .filter(row -> row.state() == ProtocolState.APPROVED)
                    .toList();
        }
        return choices;
    }

    /** The rows as they are shown. */
    public List<BoardRow> getRows() {
        Board shown = getBoard();
        return shown == null
                ? List.of()
                : shown.rows().stream().map(row -> BoardRow.of(row, words)).toList();
    }

    public @Nullable Board getBoard() {
        Long id = asked.number("protocol");
        if (id == null && !getProtocols().isEmpty()) {
            id = getProtocols().get(0).id();
        }
        if (board == null && id != null) {
            board = boards.board(id, asked.date("asOf"));
        }
        return board;
    }
}
