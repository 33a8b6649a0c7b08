package org.ispolnenie.collection.service.workbook;

import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;

/**
 * Values as cells of a workbook: numbers as numbers, days as days. Texts go in as texts, so that none of them is ever a
 * formula, whatever it begins with.
 */
final class TypedCells {

    /** Days as offices here write them; the office program shows them its own way. */
    static final String DAY = "dd.mm.yyyy";

    static final String TEXT = "@";
    static final String FIGURE = "General";

    private static final String GREY = "F2F2F2";

    /** A spreadsheet keeps so many digits of a number; more of them are kept as a text. */
    private static final int MOST_DIGITS = 15;

    private final Worksheet sheet;
    private final ObjectLabels labels;
    private final Messages words;

    TypedCells(Worksheet sheet, ObjectLabels labels, Messages words) {
        this.sheet = sheet;
        this.labels = labels;
        this.words = words;
    }

    /** A value of a column; an open cell may be written to though the sheet is protected. */
    void write(int row, int place, FormColumn column, CellValue value, boolean open) {
        write(row, place, value, column.type().isObject());
        style(row, place, format(value), open);
    }

    /** A value of a column that nobody changes. */
    void write(int row, int place, FormColumn column, CellValue value) {
        write(row, place, value, column.type().isObject());
        sheet.style(row, place).format(format(value)).set();
    }

    /** A figure that belongs to no column. */
    void write(int row, int place, CellValue value) {
        write(row, place, value, false);
        sheet.style(row, place).format(format(value)).set();
    }

    /** Beside a total, that rows are left out of it because numbers in them are not known. */
    void tellLeftOut(int row, int place, long rows) {
        if (rows > 0) {
            sheet.comment(row, place, words.text(Message.of("collection.consolidated.LEFT_OUT", rows)));
        }
    }

    private void write(int row, int place, CellValue value, boolean object) {
        if (value instanceof CellValue.OfNumber number && number.number().precision() <= MOST_DIGITS) {
            sheet.value(row, place, number.number());
        } else if (value instanceof CellValue.OfDay day) {
            sheet.value(row, place, day.day());
        } else if (value instanceof CellValue.OfFlag flag) {
            sheet.value(row, place, yesOrNo(flag.yes()));
        } else {
            sheet.value(row, place, object ? labels.of(value.toString()) : value.toString());
        }
    }

    String yesOrNo(boolean yes) {
        return words.text(Message.of("collection.workbook." + (yes ? "YES" : "NO")));
    }

    private void style(int row, int place, String format, boolean open) {
        if (open) {
            sheet.style(row, place)
                    .format(format)
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        } else {
            sheet.style(row, place).format(format).fillColor(GREY).set();
        }
    }

    private static String format(CellValue value) {
        return switch (value.type()) {
            case NUMBER -> FIGURE;
            case DATE -> DAY;
            case TEXT, YES_NO, RANKING -> TEXT;
        };
    }
}
