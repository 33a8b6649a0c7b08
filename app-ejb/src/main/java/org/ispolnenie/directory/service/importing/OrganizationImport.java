package org.ispolnenie.directory.service.importing;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationDescription.Difference;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.HeadedTable.CellFault;
import org.jspecify.annotations.Nullable;

/**
 * What importing a list of organisations would do, or did: each of its rows compared with the directory.
 *
 * @param lines  the rows, in the order of the list; none where its headings have a fault
 * @param faults headings nobody knows, or given twice
 */
public record OrganizationImport(List<Line> lines, List<CellFault> faults) {

    /**
     * A row of the list.
     *
     * @param row     its number, as a spreadsheet counts
     * @param code    as it is written there
     * @param name    as it is written there
     * @param changes what would be set, or set otherwise
     * @param faults  why it is refused
     */
    public record Line(
            int row,
            String code,
            String name,
            ImportStanding standing,
            List<Difference> changes,
            List<LineFault> faults) {

        public Line {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong in a row.
     *
     * @param field which column is meant; null: the row as a whole
     * @param place the cell, or the number of the row
     */
    public record LineFault(@Nullable OrganizationField field, String place, Message reason) {}

    public OrganizationImport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    public long count(ImportStanding standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Whether it may be imported as a whole. */
    public boolean sound() {
        return faults.isEmpty() && count(ImportStanding.REFUSED) == 0;
    }

    /** Whether there would be anything to do. */
    public boolean brings() {
        return count(ImportStanding.NEW) + count(ImportStanding.CHANGED) > 0;
    }
}
