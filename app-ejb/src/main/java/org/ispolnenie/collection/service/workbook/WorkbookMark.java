package org.ispolnenie.collection.service.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.service.sheet.SheetToFill;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.PrintedSheet;
import org.ispolnenie.shared.service.table.WorkbookFile;

/**
 * What a workbook says of itself on a hidden sheet, so that it finds back to where it was taken from.
 *
 * @param tab     the name of the sheet with the table
 * @param version of the sheet when it was taken out; 0: nobody had written
 */
record WorkbookMark(
        String form, int edition, long controlPointId, String body, String label, long version, String tab) {

    private static final String SHEET = "ispolnenie";
    private static final String WHOLE = "[1-9]\\d{0,17}|0";

    static WorkbookMark of(SheetToFill fill, String tab) {
        SheetView sheet = fill.sheet();
        return new WorkbookMark(
                sheet.form().code(),
                sheet.form().edition(),
                sheet.controlPointId(),
                fill.body().code(),
                fill.label(),
                sheet.version(),
                tab);
    }

    /** @throws ValidationException if the workbook was not taken from a control point */
    static WorkbookMark in(WorkbookFile file) {
        Map<String, String> said = new HashMap<>();
        file.rows(SHEET).forEach(row -> said.put(row.cell(0).text(), row.cell(1).text()));
        return new WorkbookMark(
                said(said, "form"),
                (int) Math.min(number(said, "edition"), Integer.MAX_VALUE),
                number(said, "controlPoint"),
                said(said, "body"),
                said(said, "label"),
                number(said, "version"),
                said(said, "tab"));
    }

    private static long number(Map<String, String> said, String name) {
        String text = said(said, name);
        if (!text.matches(WHOLE)) {
            throw refused(Message.of("collection.workbook.NO_MARK"));
        }
        return Long.parseLong(text);
    }

    private static String said(Map<String, String> said, String name) {
        String text = said.getOrDefault(name, "");
        if (text.isEmpty()) {
            throw refused(Message.of("collection.workbook.NO_MARK"));
        }
        return text;
    }

    /** A sheet that no office program offers to show. */
    void write(Workbook workbook) {
        Worksheet sheet = PrintedSheet.in(workbook, SHEET);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("form", form);
        said.put("edition", String.valueOf(edition));
        said.put("controlPoint", String.valueOf(controlPointId));
        said.put("body", body);
        said.put("label", label);
        said.put("version", String.valueOf(version));
        said.put("tab", tab);
        int row = 0;
        for (Map.Entry<String, String> entry : said.entrySet()) {
            sheet.value(row, 0, entry.getKey());
            sheet.value(row++, 1, entry.getValue());
        }
    }

    void requirePoint(long pointId) {
        if (controlPointId != pointId) {
            throw refused(Message.of("collection.workbook.OTHER_POINT", body, label));
        }
    }

    void requireForm(SheetView.Form asked) {
        if (!form.equals(asked.code())) {
            throw refused(Message.of("collection.workbook.OTHER_FORM", form, asked.code()));
        }
        if (edition != asked.edition()) {
            throw refused(Message.of("collection.workbook.OTHER_EDITION", edition, asked.edition()));
        }
    }

    /** The sheet with the table: the only one filled, or else that of the name it was written under. */
    String table(WorkbookFile file) {
        var filled = file.filledSheets();
        if (filled.size() == 1) {
            return filled.get(0);
        }
        if (!filled.contains(tab)) {
            throw refused(Message.of("collection.workbook.NO_TABLE", tab));
        }
        return tab;
    }

    static ValidationException refused(Message reason) {
        return ValidationException.of("/file", reason);
    }
}
