package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.layout.line.ClosingLine;
import org.ispolnenie.reading.layout.line.SectionReader;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.text.Span;

/**
 * A table whose cells stand on lines of their own with nothing to part them. A row begins with its number; where a cell
 * takes several lines, the deadline among them tells which lines belong to the columns before and after it.
 */
final class CellsOnLines {

    private static final DeadlineParser DEADLINES = new DeadlineParser();
    /** «к заседанию» is a deadline too, but more often a part of the task. */
    private static final Set<DeadlineType> EVENTS = EnumSet.of(DeadlineType.RELATIVE, DeadlineType.EXTERNAL);

    private static final int LONGEST_DEADLINE = 120;

    private final SourceLines lines;
    private final String text;
    private final TableHeader header;
    private final TableRows rows;

    CellsOnLines(SourceLines lines, TableHeader header, TableRows rows) {
        this.lines = lines;
        this.text = lines.text();
        this.header = header;
        this.rows = rows;
    }

    /** Reads the rows; where the text after them begins. */
    int read() {
        int line = firstLine();
        int number = 0;
        List<List<Span>> row = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                gaps.add(row.size());
                continue;
            }
            int from = lines.from(line);
            int to = lines.to(line);
            int value = to - from <= 12 && TableCells.isNumber(text.substring(from, to)) ? leading(from, to) : 0;
            boolean opens = value == number + 1 || row.isEmpty() && value > 0;
            if (opens) {
                finish(row, gaps);
                row = new ArrayList<>();
                gaps.clear();
                number = value;
            } else if (ends(line, row, gaps)) {
                break;
            }
            row.add(new ArrayList<>(List.of(new Span(from, to))));
        }
        finish(row, gaps);
        return line < lines.count() ? lines.start(line) : text.length();
    }

    private int firstLine() {
        int line = 0;
        int high = lines.count() - 1;
        while (line < high) {
            int middle = (line + high) >>> 1;
            if (lines.start(middle) < header.end()) {
                line = middle + 1;
            } else {
                high = middle;
            }
        }
        return line;
    }

    private int leading(int from, int to) {
        int value = 0;
        for (int i = from; i < to && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    private boolean ends(int line, List<List<Span>> row, List<Integer> gaps) {
        boolean full = row.size() >= header.columns().size();
        boolean gap = !gaps.isEmpty() && gaps.get(gaps.size() - 1) == row.size();
        return SectionReader.read(text, lines.from(line), lines.to(line)) != null
                || full && gap && ClosingLine.isClosing(text, lines.from(line), lines.to(line));
    }

    private void finish(List<List<Span>> row, List<Integer> gaps) {
        int columns = header.columns().size();
        List<List<Span>> cells = row.size() <= columns ? row : byGaps(row, gaps, columns);
        rows.row(cells.size() <= columns ? cells : byDeadline(cells, columns));
    }

    /** Cells parted by empty lines. */
    private static List<List<Span>> byGaps(List<List<Span>> row, List<Integer> gaps, int columns) {
        List<List<Span>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i == 0 || gaps.contains(i)) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).addAll(row.get(i));
        }
        return cells.size() == columns ? cells : row;
    }

    private List<List<Span>> byDeadline(List<List<Span>> lineCells, int columns) {
        int surplus = lineCells.size() - columns;
        int task = header.columns().indexOf(Column.TASK);
        int column = header.columns().indexOf(Column.DEADLINE);
        int deadline = column < 0 ? -1 : deadlineLine(lineCells, column, column + surplus);
        List<List<Span>> cells = new ArrayList<>();
        int before = deadline < 0 ? (task >= 0 ? surplus : 0) : deadline - column;
        int widened = deadline < 0 ? task : task < column ? task : column - 1;
        int at = 0;
        for (int i = 0; i < columns; i++) {
            int taken = 1 + (i == widened ? before : 0) + (i == columns - 1 ? lineCells.size() : 0);
            List<Span> cell = new ArrayList<>();
            for (int n = 0; n < taken && at < lineCells.size(); n++) {
                cell.addAll(lineCells.get(at++));
            }
            cells.add(cell);
        }
        return cells;
    }

    /** The line between these that is a deadline as a whole; -1 if none is. */
    private int deadlineLine(List<List<Span>> lineCells, int first, int last) {
        int dated = deadlineLine(lineCells, first, last, true);
        return dated >= 0 ? dated : deadlineLine(lineCells, first, last, false);
    }

    private int deadlineLine(List<List<Span>> lineCells, int first, int last, boolean dated) {
        for (int i = first; i <= last && i < lineCells.size(); i++) {
            Span line = lineCells.get(i).get(0);
            if (line.end() - line.start() <= LONGEST_DEADLINE) {
                Optional<FoundDeadline> found = DEADLINES.read(line.of(text), DeadlineContext.unknown());
                boolean whole = found.isPresent() && found.get().span().start() == 0;
                if (whole && !(dated && EVENTS.contains(found.get().expression().type()))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
