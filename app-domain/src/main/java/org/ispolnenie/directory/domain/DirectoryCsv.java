package org.ispolnenie.directory.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A directory as a file: {@code code;kind;parent;valid_from;valid_to;successor;name;short_name;aliases;members}, one
 * party a row. Aliases are parted by {@code |}, a group's members by spaces; names stand in the nominative, which is
 * enough to find them in every case.
 */
public final class DirectoryCsv {

    private static final String EMBEDDED = "/org/ispolnenie/directory/parties.csv";
    private static final String GROUP = "GROUP";
    private static final int COLUMNS = 10;

    private DirectoryCsv() {}

    /**
     * A row.
     *
     * @param code      the party's code
     * @param kind      what the organisation is; null for a group
     * @param parent    the code of the organisation above it; null if there is none
     * @param validFrom its first day
     * @param validTo   its last day; null while it exists
     * @param successor who took over after its last day; null if nobody did
     * @param name      the official name
     * @param shortName the name on boards and lists
     * @param aliases   what else it is called
     * @param members   the codes of a group's members, each a member as long as it exists; empty for an organisation
     */
    public record Row(
            String code,
            @Nullable OrganizationKind kind,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String successor,
            String name,
            String shortName,
            List<String> aliases,
            List<String> members) {

        public Row {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
        }

        public boolean isGroup() {
            return kind == null;
        }

        public boolean existsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The directory the product is delivered with: the region's bodies of education since 2006. */
    public static List<Row> embedded() {
        return rows(DeliveredFile.text(DirectoryCsv.class, EMBEDDED));
    }

    /**
     * All rows; the first line is the heading.
     *
     * @throws IllegalArgumentException if a row is malformed; the message names its line
     */
    public static List<Row> rows(String csv) {
        String[] lines = csv.split("\\R");
        return IntStream.range(1, lines.length)
                .filter(i -> !WrittenText.isNothing(lines[i]))
                .mapToObj(i -> row(lines[i], i + 1))
                .toList();
    }

    private static Row row(String line, int number) {
        String[] cells = line.split(";", -1);
        try {
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(cells.length + " columns");
            }
            return new Row(
                    cells[0],
                    cells[1].equals(GROUP) ? null : OrganizationKind.valueOf(cells[1]),
                    written(cells[2]),
                    LocalDate.parse(cells[3]),
                    cells[4].isEmpty() ? null : LocalDate.parse(cells[4]),
                    written(cells[5]),
                    cells[6],
                    cells[7],
                    parts(cells[8], "\\|"),
                    parts(cells[9], " "));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new IllegalArgumentException("line " + number + " is no party: " + line, malformed);
        }
    }

    private static @Nullable String written(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> parts(String cell, String separator) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
    }
}
