package org.ispolnenie.collection.domain.form;

import org.ispolnenie.shared.domain.formula.CellType;

/** What the cells of a column are asked to be. */
public enum ColumnType {
    TEXT(CellType.TEXT),
    NUMBER(CellType.NUMBER),
    DATE(CellType.DATE),
    CHOICE(CellType.TEXT),
    YES_NO(CellType.YES_NO),
    /** The code of a school of the body. */
    SCHOOL(CellType.TEXT),
    /** The code of an exam site of the body. */
    EXAM_SITE(CellType.TEXT),
    /** A person by name. */
    PERSON(CellType.TEXT),
    /** The name of a file of the sheet, which goes with the report. */
    FILE(CellType.TEXT),
    /** What a formula over the other cells of the row comes to. */
    COMPUTED(CellType.TEXT);

    private final CellType cells;

    ColumnType(CellType cells) {
        this.cells = cells;
    }

    /** What stands in the cells; of a computed column only its formula knows. */
    CellType cells() {
        return cells;
    }

    /** Whether the cells name objects of the municipality. */
    public boolean isObject() {
        return this == SCHOOL || this == EXAM_SITE;
    }
}
