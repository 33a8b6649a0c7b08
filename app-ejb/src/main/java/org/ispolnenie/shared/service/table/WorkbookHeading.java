package org.ispolnenie.shared.service.table;

import org.dhatim.fastexcel.Worksheet;

/** How headings look in the workbooks that people take out. */
public final class WorkbookHeading {

    private WorkbookHeading() {}

    /** The heading of a column, in the first row. */
    public static void write(Worksheet sheet, int place, String title) {
        sheet.value(0, place, title);
        sheet.style(0, place)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("DDEBF7")
                .set();
    }

    /** The same of a column so many letters wide. */
    public static void write(Worksheet sheet, int place, String title, int width) {
        write(sheet, place, title);
        sheet.width(place, width);
    }
}
