package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Set;

/**
 * What a writing does to the rows of a sheet.
 *
 * @param written  rows that are new or have changed
 * @param replaced the keys of rows that no longer stand as they were: changed ones and those that are gone
 */
public record RowChanges(List<SheetRow> written, Set<String> replaced) {

    public RowChanges {
        written = List.copyOf(written);
        replaced = Set.copyOf(replaced);
    }

    public boolean areNone() {
        return written.isEmpty() && replaced.isEmpty();
    }
}
