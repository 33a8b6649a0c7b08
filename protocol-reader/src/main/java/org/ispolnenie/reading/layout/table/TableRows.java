package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.DraftItem.Place;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Rows of a table become draft items; a row with one cell only is a heading over the rows below it. */
final class TableRows {

    private final String text;
    private final List<Column> columns;
    private final List<DraftItem> items = new ArrayList<>();
    private Place place;
    private int lastNumber;

    TableRows(String text, List<Column> columns, Place place) {
        this.text = text;
        this.columns = columns;
        this.place = place;
    }

    List<DraftItem> items() {
        return items;
    }

    void heading(Span words) {
        place = new Place(place.section(), place.question(), words);
    }

    /** A row, its cells from the left, each the stretches it stands in; missing cells are empty. */
    void row(List<List<Span>> cells) {
        List<Span> written = cells.stream()
                .flatMap(List::stream)
                .filter(c -> c.start() < c.end())
                .toList();
        if (written.isEmpty() || written.size() > 1 && (repeatsHeading(cells) || countsColumns(cells))) {
            return;
        }
        int task = columns.indexOf(Column.TASK);
        boolean alone = written.size() == 1;
        boolean named =
                alone && columns.indexOf(Column.NUMBER) < 0 && columns.size() > 2 && namesNoTask(written.get(0));
        if (alone && (cells.size() <= task || isEmpty(cells.get(task))) || named) {
            heading(written.get(0));
            return;
        }
        int start = written.stream().mapToInt(Span::start).min().orElseThrow();
        boolean mayBeNumbered = !columns.contains(Column.NUMBER) && task < cells.size();
        Marker own = mayBeNumbered ? numberOf(cells.get(task)) : null;
        DraftItem item = new DraftItem(own == null ? mark(cells, start) : marked(own, start), null, place, start);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            cell(item, columns.get(i), i == task, i == task && own != null ? behind(own, cells.get(i)) : cells.get(i));
        }
        headsThoseBelow(item);
        items.add(item);
    }

    /** «1 | Нормативное обеспечение | |» over «1.1 | …»: the row before is a heading, if it names no task of its own. */
    private void headsThoseBelow(DraftItem item) {
        DraftItem above = items.isEmpty() ? null : items.get(items.size() - 1);
        Marker number = item.marker();
        Marker numberAbove = above == null ? null : above.marker();
        if (above != null
                && number != null
                && numberAbove != null
                && number.isWrittenBelow(numberAbove)
                && above.fields().isEmpty()
                && above.text().stream().allMatch(this::namesNoTask)) {
            items.remove(above);
        }
    }

    /** The heading of the table once more, as on every page of it. */
    private boolean repeatsHeading(List<List<Span>> cells) {
        List<Column> headings = new ArrayList<>();
        for (List<Span> cell : cells) {
            Column column = Column.of(FoldedText.of(text, cell).text());
            headings.add(column == null ? Column.OTHER : column);
        }
        return headings.equals(columns);
    }

    /** «1 | 2 | 3 | 4» below the heading. */
    private boolean countsColumns(List<List<Span>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!FoldedText.of(text, cells.get(i)).text().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return cells.size() == columns.size();
    }

    private boolean namesNoTask(Span words) {
        return !Letters.hasInfinitive(text, words.start(), words.end());
    }

    private static boolean isEmpty(List<Span> cell) {
        return cell.stream().allMatch(c -> c.start() == c.end());
    }

    private void cell(DraftItem item, Column column, boolean isTask, List<Span> stretches) {
        FieldKind kind = fieldOf(column);
        if (kind != null && !isEmpty(stretches)) {
            int start = stretches.get(0).start();
            Field field = item.addField(kind, start, start, false);
            stretches.forEach(s -> item.addValue(field, s.start(), s.end()));
        }
        for (Span stretch : stretches) {
            if (isTask) {
                item.addText(stretch.start(), stretch.end());
            }
            item.reaches(stretch.end());
        }
    }

    private static @Nullable FieldKind fieldOf(Column column) {
        return switch (column) {
            case DEADLINE -> FieldKind.DEADLINE;
            case RESPONSIBLE -> FieldKind.RESPONSIBLE;
            case CO_EXECUTOR -> FieldKind.CO_EXECUTOR;
            default -> null;
        };
    }

    /** «1.1. Провести мониторинг»: where no column is for numbers, the task may begin with one; null if it does not. */
    private @Nullable Marker numberOf(List<Span> task) {
        Marker marker = isEmpty(task)
                ? null
                : MarkerReader.read(text, task.get(0).start(), task.get(0).end());
        return marker != null && marker.isNumber() ? marker : null;
    }

    private Marker marked(Marker number, int start) {
        lastNumber = number.last();
        return new Marker(Style.NUMBER, number.path(), number.label(), start);
    }

    private static List<Span> behind(Marker number, List<Span> task) {
        List<Span> words = new ArrayList<>(task);
        words.set(
                0,
                new Span(
                        Math.min(number.bodyStart(), task.get(0).end()),
                        task.get(0).end()));
        return words;
    }

    /** The number of the row: as written, else the next in the row. */
    private Marker mark(List<List<Span>> cells, int start) {
        int column = columns.indexOf(Column.NUMBER);
        if (column >= 0 && column < cells.size() && !isEmpty(cells.get(column))) {
            String words = FoldedText.of(text, cells.get(column)).text();
            Marker marker = MarkerReader.read(words + (words.endsWith(".") ? " " : ". "), 0, words.length() + 1);
            if (marker != null && marker.isNumber()) {
                return marked(marker, start);
            }
        }
        lastNumber++;
        return new Marker(Style.NUMBER, List.of(lastNumber), String.valueOf(lastNumber), start);
    }
}
