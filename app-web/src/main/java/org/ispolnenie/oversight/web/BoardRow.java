package org.ispolnenie.oversight.web;

import java.util.List;
import java.util.function.Predicate;
import org.ispolnenie.assignment.web.Mark;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board as it is shown.
 *
 * @param cells one a body, in the order of the columns
 */
public record BoardRow(String number, String text, List<Shown> cells) {

    static BoardRow of(Board.Row row, Words words, Predicate<Board.Cell> open) {
        return new BoardRow(
                row.decisionNumber(),
                row.text(),
                row.cells().stream()
                        .map(cell -> new Shown(cell, words, cell != null && open.test(cell)))
                        .toList());
    }

    /** A cell; empty where the decision does not address the body. */
    public static final class Shown {

        private final Board.@Nullable Cell cell;
        private final Mark mark;
        private final Words words;
        private final boolean open;

        Shown(Board.@Nullable Cell cell, Words words, boolean open) {
            this.open = open;
            this.cell = cell;
            this.mark = cell == null ? Mark.NOT_RELEVANT : Mark.of(cell.status());
            this.words = words;
        }

        public boolean isVacant() {
            return cell == null;
        }

        /** Whether it leads to its control point. */
        public boolean isOpen() {
            return open;
        }

        public Mark getMark() {
            return mark;
        }

        public long getPointId() {
            return cell == null ? 0 : cell.controlPointId();
        }

        /** How much of it is closed, where it has several dates. */
        public String getShare() {
            return cell == null || cell.points() == 1 ? "" : cell.closed() + "/" + cell.points();
        }

        /** All of it in words. */
        public String getWords() {
            if (cell == null) {
                return "";
            }
            String due =
                    cell.nextDue() == null ? "" : ", " + words.fill(words.text("assignment", "dueOn"), cell.nextDue());
            String share = cell.points() == 1
                    ? ""
                    : ", " + words.fill(words.text("oversight", "closedOf"), List.of(cell.closed(), cell.points()));
            return words.of(mark) + due + share;
        }
    }
}
