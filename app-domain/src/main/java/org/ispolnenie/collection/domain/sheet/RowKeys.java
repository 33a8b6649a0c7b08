package org.ispolnenie.collection.domain.sheet;

import java.util.function.Supplier;

/** Keys for new rows of a sheet; those that were given out and not used go by, too. */
public final class RowKeys implements Supplier<String> {

    private int next;

    RowKeys(int next) {
        this.next = next;
    }

    /** Of a sheet that has none yet. */
    public static RowKeys first() {
        return new RowKeys(1);
    }

    @Override
    public String get() {
        return String.valueOf(next++);
    }

    int next() {
        return next;
    }
}
