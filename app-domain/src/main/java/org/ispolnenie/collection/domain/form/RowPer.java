package org.ispolnenie.collection.domain.form;

import org.jspecify.annotations.Nullable;

/** What a row of a form is about. */
public enum RowPer {
    /** Whatever the body writes; it adds the rows. */
    FREE(null),
    /** A school of the body; each has its row. */
    SCHOOL(ColumnType.SCHOOL),
    /** An exam site of the body; each has its row. */
    EXAM_SITE(ColumnType.EXAM_SITE);

    private final @Nullable ColumnType objects;

    RowPer(@Nullable ColumnType objects) {
        this.objects = objects;
    }

    /** The type of the column that names the object of a row; null where rows are free. */
    public @Nullable ColumnType objects() {
        return objects;
    }
}
