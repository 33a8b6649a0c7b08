package org.ispolnenie.shared.service.table;

import org.ispolnenie.shared.input.OfficeText;
import org.ispolnenie.shared.input.WrittenText;

/** The text of a CSV file as offices send it: UTF-8 with or without a mark, UTF-16 with one, windows-1251. */
final class CsvText {

    private CsvText() {}

    static String of(byte[] bytes) {
        String text = OfficeText.of(bytes);
        if (WrittenText.isNothing(text)) {
            throw TableFile.refused("EMPTY");
        }
        // A page of a portal that calls itself .xls is a page all the same.
        if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
            throw TableFile.refused("NO_TABLE");
        }
        return text;
    }
}
