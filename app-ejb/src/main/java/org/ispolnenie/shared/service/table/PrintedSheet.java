package org.ispolnenie.shared.service.table;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook that people take out, as it comes from the printer: on A4, which is what lies in it here, across,
 * and all its columns on one page. Left to itself a workbook asks for the paper of another country.
 */
public final class PrintedSheet {

    private static final Short ONE_PAGE = 1;
    private static final Short AS_MANY_AS_IT_TAKES = 0;

    private PrintedSheet() {}

    /** A new sheet of a workbook. */
    public static Worksheet in(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(AS_MANY_AS_IT_TAKES);
        return sheet;
    }
}
