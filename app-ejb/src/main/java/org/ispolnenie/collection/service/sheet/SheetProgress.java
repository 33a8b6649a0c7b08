package org.ispolnenie.collection.service.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.collection.domain.sheet.SheetTable;

/**
 * How far a sheet has been filled in.
 *
 * @param title    of the form
 * @param perObject whether each school or exam site has its row; otherwise the body adds rows
 * @param complete rows that nothing is missing in
 * @param missing  how many things hinder a final report
 * @param writable whether the caller may write to it now
 */
public record SheetProgress(
        String title, boolean perObject, int rows, int complete, int missing, boolean writable, int sendings) {

    static SheetProgress of(SheetTable table, boolean writable, int sendings) {
        FormDefinition form = table.form();
        List<SheetProblem> hindering = table.problems().stream()
                .filter(problem -> problem.weight() == Weight.HINDERS_REPORT)
                .toList();
        Set<Integer> lacking = new HashSet<>();
        hindering.stream().map(SheetProblem::row).filter(row -> row > 0).forEach(lacking::add);
        int rows = table.rows().size();
        return new SheetProgress(
                form.title(),
                form.objectColumn().isPresent(),
                rows,
                rows - lacking.size(),
                hindering.size(),
                writable,
                sendings);
    }
}
