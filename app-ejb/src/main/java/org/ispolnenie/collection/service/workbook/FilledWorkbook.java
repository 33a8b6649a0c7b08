package org.ispolnenie.collection.service.workbook;

import java.util.List;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a workbook that was brought back.
 *
 * @param refused what could not be kept; empty: everything was
 * @param told    how it was read, where somebody may wonder
 */
public record FilledWorkbook(List<SheetProblem> refused, List<SheetProblem> told, CellNames cells) {

    /** Knows the cell that a problem is about. */
    @FunctionalInterface
    public interface CellNames {

        /** As a spreadsheet calls it, {@code C7}; null: none. */
        @Nullable
        String cell(SheetProblem problem);
    }
}
