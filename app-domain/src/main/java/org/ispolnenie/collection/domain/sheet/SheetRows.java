package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/** The rows of sheets, each with the revisions it stands in. */
public interface SheetRows {

    /** The rows of a revision in their order. */
    List<SheetRow> rows(long sheetId, int revision, FormDefinition form);

    Optional<SheetRow> row(long sheetId, int revision, String key, FormDefinition form);

    /** The ordinal of the last row; 0 where there is none. */
    int lastOrdinal(long sheetId, int revision);

    /** A part of the rows of a revision. */
    List<SheetRow> part(Part part, FormDefinition form);

    /** Writes at the open revision; what was there at earlier ones stays there. */
    void write(long sheetId, int revision, RowChanges changes);

    /**
     * Which rows of a revision.
     *
     * @param after   the place behind which they stand; null: from the first on
     * @param limit   how many at most
     * @param cells   what must stand in cells
     */
    record Part(long sheetId, int revision, @Nullable Place after, int limit, List<CellFilter> cells) {}

    /** Where a row stands. */
    record Place(int ordinal, String key) {}

    /** A cell, as it is stored, must be this. */
    record CellFilter(String column, String value) {}
}
