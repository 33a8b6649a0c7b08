package org.ispolnenie.collection.service.workbook;

import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** What may be chosen in the columns of a workbook: a hidden sheet with a column for each of them. */
final class ChoiceLists {

    private final Worksheet sheet;
    private int next;

    ChoiceLists(Worksheet sheet) {
        this.sheet = sheet;
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** Where the choices stand. */
    Range add(List<String> choices) {
        int column = next++;
        for (int i = 0; i < choices.size(); i++) {
            sheet.value(i, column, choices.get(i));
        }
        return sheet.range(0, column, choices.size() - 1, column);
    }
}
