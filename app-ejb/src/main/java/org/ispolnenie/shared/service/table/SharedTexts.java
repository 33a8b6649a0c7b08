package org.ispolnenie.shared.service.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a workbook keeps once for all of its cells: how many of them stand in one of its parts, and the furthest that
 * cells of the part refer to. The reader of rows looks for a text until it has found it, however far away a cell says it is.
 */
final class SharedTexts {

    /** A text stands right below the root. */
    private static final int DEPTH = 2;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private final StringBuilder number = new StringBuilder();
    private @Nullable String place;
    private boolean referring;
    private boolean inNumber;
    private int count;
    private int furthest = -1;
    private String furthestPlace = "";

    /** How many texts stand in the part. */
    int count() {
        return count;
    }

    /** A text begins. */
    void text(int depth) {
        if (depth == DEPTH) {
            count++;
        }
    }

    /** @param type what the cell says it holds */
    void cell(String address, @Nullable String type) {
        if (place != null) {
            throw TableFile.refused("BROKEN");
        }
        place = address;
        referring = "s".equals(type);
    }

    void cellEnds() {
        place = null;
        referring = false;
    }

    void value() {
        inNumber = referring;
        number.setLength(0);
    }

    void valueEnds() {
        if (inNumber && place != null && !number.isEmpty()) {
            if (!NUMBER.matcher(number).matches()) {
                throw missing(place);
            }
            int referred = Integer.parseInt(number.toString());
            if (referred > furthest) {
                furthest = referred;
                furthestPlace = place;
            }
        }
        inNumber = false;
    }

    void written(String text) {
        if (inNumber) {
            number.append(text);
        }
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException if a cell refers to a text beyond so many */
    void requireWithin(int texts) {
        if (furthest >= texts) {
            throw missing(furthestPlace);
        }
    }

    private static RuntimeException missing(String place) {
        return TableFile.refused("NO_SUCH_TEXT", place);
    }
}
