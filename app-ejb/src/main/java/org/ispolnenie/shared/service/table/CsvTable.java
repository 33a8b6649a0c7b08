package org.ispolnenie.shared.service.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a CSV file (RFC 4180): semicolons, commas or tabulators between the cells; cells in quotes may hold all of
 * them, and line ends.
 */
final class CsvTable {

    private static final char QUOTE = '"';
    private static final String SEPARATORS = ";\t,";
    private static final int LINES_LOOKED_AT = 20;

    private final Iterator<CSVRecord> records;
    private final TableLimits limits;
    private int number;

    private CsvTable(Iterator<CSVRecord> records, TableLimits limits) {
        this.records = records;
        this.limits = limits;
    }

    static void read(String text, TableLimits limits, Consumer<TableRow> each) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            new CsvTable(parser.iterator(), limits).giveTo(each);
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
    }

    private void giveTo(Consumer<TableRow> each) {
        int rows = 0;
        while (isMore()) {
            TableRow row = row(records.next());
            if (row.filled() > 0) {
                limits.requireRows(++rows);
                each.accept(row);
            }
        }
    }

    private boolean isMore() {
        number++;
        try {
            return records.hasNext();
        } catch (UncheckedIOException quotes) {
            throw TableFile.refused("QUOTES", number);
        }
    }

    private TableRow row(CSVRecord written) {
        List<FileCell> cells = new ArrayList<>();
        for (int column = 0; column < written.size(); column++) {
            String place = FileCell.place(number, column);
            FileCell cell = FileCell.text(place, written.get(column));
            if (column < limits.columns()) {
                cells.add(cell);
            } else if (!cell.isEmpty()) {
                throw TableFile.refused("TOO_MANY_COLUMNS", place, limits.columns());
            }
        }
        return new TableRow(number, false, cells);
    }

    /** The one that the most of the first lines have; of equally many the first of {@link #SEPARATORS}. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
        char most = SEPARATORS.charAt(0);
        long count = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long having = lines.stream().filter(line -> parts(line, candidate)).count();
            if (having > count) {
                most = candidate;
                count = having;
            }
        }
        return most;
    }

    private static boolean parts(String line, char separator) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == separator && !quoted) {
                return true;
            }
            quoted ^= c == QUOTE;
        }
        return false;
    }
}
