package org.ispolnenie.directory.service.importing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.ListColumn;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.HeadedTable.CellFault;
import org.jspecify.annotations.Nullable;

/**
 * What importing a list would do, or did: each of its rows compared with the directory.
 *
 * @param lines  the rows, in the order of the list; none where its headings have a fault
 * @param faults headings nobody knows, or given twice
 */
public record ListImport<F extends ListColumn>(List<Line<F>> lines, List<CellFault> faults) {

    private static final int FAULTS_TOLD = 100;

    /**
     * A row of the list.
     *
     * @param row     its number, as a spreadsheet counts
     * @param key     what tells it from others: a code, a login; as it is written there
     * @param name    as it is written there
     * @param changes what would be set, or set otherwise
     * @param faults  why it is refused
     */
    public record Line<F extends ListColumn>(
            int row,
            String key,
            String name,
            ImportStanding standing,
            List<FieldDifference<F>> changes,
            List<LineFault<F>> faults) {

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
    public record LineFault<F extends ListColumn>(@Nullable F field, String place, Message reason) {}

    public ListImport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    static <F extends Enum<F> & ListColumn> ListImport<F> of(
            HeadedTable<F> table, List<? extends ListedRow<F>> listed) {
        return new ListImport<>(listed.stream().map(ListedRow::line).toList(), table.faults());
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

    /** Stands for all that was told: whoever has seen it may ask for nothing else to be done. */
    public String fingerprint() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(faults + "\n" + lines));
    }

    /**
     * Refuses what must not be done.
     *
     * @param seen the {@link #fingerprint} of what the caller was shown; null: they were shown nothing
     * @throws ValidationException naming headings and cells, {@code /rows/12/parent}, if one of them is wrong
     * @throws ConflictException if this is not what the caller was shown
     */
    void requireSound(@Nullable String seen) {
        if (seen != null && !seen.equals(fingerprint())) {
            throw new ConflictException(Message.of("directory.import.NOT_AS_SHOWN"));
        }
        if (!sound()) {
            throw new ValidationException(errors());
        }
    }

    private List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        faults.forEach(fault -> errors.add(new FieldError("/headings/" + fault.place(), fault.reason())));
        for (Line<F> line : lines) {
            line.faults().forEach(fault -> errors.add(new FieldError(pointer(line, fault), fault.reason())));
        }
        return errors.subList(0, Math.min(FAULTS_TOLD, errors.size()));
    }

    private static <F extends ListColumn> String pointer(Line<F> line, LineFault<F> fault) {
        @Nullable F field = fault.field();
        return "/rows/" + line.row() + (field == null ? "" : "/" + field.key());
    }
}
