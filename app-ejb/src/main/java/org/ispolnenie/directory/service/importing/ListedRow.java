package org.ispolnenie.directory.service.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.ListColumn;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.directory.service.importing.ListImport.LineFault;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableRow;
import org.jspecify.annotations.Nullable;

/** A row of a list: what stands in its cells, and what is wrong with them; of each column the first fault is told. */
abstract class ListedRow<F extends Enum<F> & ListColumn> {

    /** A spreadsheet that gets it back would reckon. */
    private static final String LIKE_A_FORMULA = "[=@].*|[+-]\\D.*";

    private final HeadedTable<F> table;
    private final TableRow row;
    private final List<LineFault<F>> faults = new ArrayList<>();
    private final Set<F> faulty = new HashSet<>();

    ListedRow(HeadedTable<F> table, TableRow row, F[] columns) {
        this.table = table;
        this.row = row;
        if (row.hidden()) {
            faults.add(new LineFault<>(null, String.valueOf(row.number()), Message.of("directory.import.HIDDEN_ROW")));
        }
        for (F field : columns) {
            cell(field).flatMap(FileCell::fault).ifPresent(reason -> fault(field, reason));
            if (text(field).matches(LIKE_A_FORMULA)) {
                fault(field, Message.of("directory.import.LIKE_A_FORMULA", text(field)));
            }
        }
    }

    /** What tells it from other rows; empty where it says nothing. */
    abstract String key();

    /** What importing it would do, or did. */
    abstract Line<F> line();

    int number() {
        return row.number();
    }

    List<LineFault<F>> faults() {
        return faults;
    }

    void fault(F field, Message reason) {
        if (faulty.add(field)) {
            String place = cell(field).map(FileCell::place).orElse(String.valueOf(row.number()));
            faults.add(new LineFault<>(field, place, told(field, reason)));
        }
    }

    /** Where the whole column is missing there is no cell that could tell which field is to be filled in. */
    private Message told(F field, Message reason) {
        return reason.key().equals("shared.REQUIRED") && !has(field)
                ? Message.of("directory.import.NO_COLUMN", Message.word(field))
                : reason;
    }

    boolean isFaulty(F field) {
        return faulty.contains(field);
    }

    boolean has(F field) {
        return table.columns().containsKey(field);
    }

    String text(F field) {
        return cell(field).map(cell -> WrittenText.line(cell.text())).orElse("");
    }

    Optional<FileCell> cell(F field) {
        return table.cell(row, field);
    }

    /** Marks rows that name what a row above them has named. */
    static <F extends Enum<F> & ListColumn> void requireEachOnce(
            List<? extends ListedRow<F>> listed, F keyed, String reason) {
        Map<String, Integer> seen = new HashMap<>();
        for (ListedRow<F> one : listed) {
            String key = one.key().toLowerCase(Locale.ROOT);
            @Nullable Integer earlier = key.isEmpty() ? null : seen.putIfAbsent(key, one.number());
            if (earlier != null) {
                one.fault(keyed, Message.of(reason, one.key(), earlier));
            }
        }
    }
}
