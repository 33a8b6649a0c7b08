package org.ispolnenie.collection.service.workbook;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.FileCell;

/**
 * What an office program lets people write into the cells of a column. It is a help and no more: whatever is pasted into
 * them is read again when the workbook comes back.
 */
final class CellRules {

    private final Worksheet sheet;
    private final Messages words;

    CellRules(Worksheet sheet, Messages words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** @param choices what may be chosen, where only that is let in */
    void restrict(FormColumn column, int place, ChoiceLists lists, List<String> choices) {
        Range cells = sheet.range(
                WorkbookLayout.FIRST_ROW, place, WorkbookLayout.FIRST_ROW + SheetTable.MOST_ROWS - 1, place);
        String kind = words.text(Message.of("collection.ColumnType." + column.type()));
        if (!choices.isEmpty()) {
            cells.validateWithList(lists.add(choices))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(kind)
                    .error(words.text(Message.of("collection.workbook.CHOOSE")));
            return;
        }
        String formula = formula(column, FileCell.place(WorkbookLayout.FIRST_ROW + 1, place));
        if (!formula.isEmpty()) {
            cells.validateWithFormula(formula)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(kind)
                    .error(error(column));
        }
    }

    /** What must hold of the first cell; a spreadsheet moves it along to the others. */
    private static String formula(FormColumn column, String cell) {
        return switch (column.type()) {
            case DATE -> "ISNUMBER(" + cell + ")";
            case NUMBER ->
                "AND(ISNUMBER(" + cell + ")"
                        + (column.isCount() ? ",INT(" + cell + ")=" + cell : "")
                        + (column.min() == null
                                ? ""
                                : "," + cell + ">=" + column.min().toPlainString())
                        + (column.max() == null ? "" : "," + column.max().toPlainString() + ">=" + cell)
                        + ")";
            default -> "";
        };
    }

    private String error(FormColumn column) {
        String within = "collection.workbook." + (column.isCount() ? "WHOLE" : "NUMBER") + "_WITHIN";
        return words.text(ColumnHint.bounds(column)
                .map(bounds -> Message.of(within, words.text(bounds)))
                .orElse(Message.of("collection.workbook.WRITE_" + (column.isCount() ? "WHOLE" : column.type()))));
    }

    static String format(FormColumn column) {
        return switch (column.type()) {
            case NUMBER, COMPUTED -> TypedCells.FIGURE;
            case DATE -> TypedCells.DAY;
            default -> TypedCells.TEXT;
        };
    }

    static int width(FormColumn column) {
        return switch (column.type()) {
            case SCHOOL, EXAM_SITE -> 44;
            case TEXT -> 36;
            case CHOICE, PERSON, FILE -> 26;
            case NUMBER, DATE, YES_NO, COMPUTED -> 15;
        };
    }
}
