package org.ispolnenie.collection.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.collection.domain.cell.CellsText;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.RowChanges;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.shared.persistence.Pieces;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Rows of sheets, written many at a time. A row that changes after a sending is closed at the revision that was sent and
 * written anew at the open one; before a sending it is written over.
 */
@ApplicationScoped
public class SqlSheetRows implements SheetRows {

    /** So many rows go in one statement. */
    private static final int BATCH = 250;

    /** The end of a row that still stands. */
    private static final int STANDS = Integer.MAX_VALUE;

    private static final String ROWS =
            """
            select row_key, ordinal, object_id, cells from sheet_row
            where sheet_id = ? and from_revision <= ? and to_revision >= ?
            """;
    private static final String LAST =
            """
            select coalesce(max(ordinal), 0) last from sheet_row
            where sheet_id = ? and from_revision <= ? and to_revision >= ?
            """;
    private static final String WRITTEN_OVER =
            "delete from sheet_row where sheet_id = ? and from_revision = ? and row_key in ";
    private static final String CLOSED =
            "update sheet_row set to_revision = ? where sheet_id = ? and to_revision = ? and row_key in ";
    private static final String ADDED =
            "insert into sheet_row (sheet_id, row_key, from_revision, to_revision, ordinal, object_id, cells) values ";
    private static final String ONE = "(?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<SheetRow> rows(long sheetId, int revision, FormDefinition form) {
        return SqlQuery.of(ROWS, sheetId, revision, revision)
                .add("order by ordinal, row_key")
                .all(dataSource, row -> read(row, form));
    }

    @Override
    public Optional<SheetRow> row(long sheetId, int revision, String key, FormDefinition form) {
        return SqlQuery.of(ROWS, sheetId, revision, revision)
                .add("and row_key = ?", key)
                .one(dataSource, row -> read(row, form));
    }

    @Override
    public int lastOrdinal(long sheetId, int revision) {
        return SqlQuery.of(LAST, sheetId, revision, revision).the(dataSource, row -> row.count("last"));
    }

    @Override
    public List<SheetRow> part(Part part, FormDefinition form) {
        SqlQuery query = SqlQuery.of(ROWS, part.sheetId(), part.revision(), part.revision());
        if (part.after() != null) {
            int ordinal = part.after().ordinal();
            query.add(
                    "and ordinal >= ? and (ordinal > ? or row_key > ?)",
                    ordinal,
                    ordinal,
                    part.after().key());
        }
        part.cells()
                .forEach(cell -> query.add(
                        "and json_unquote(json_extract(cells, concat('$.', ?))) = ?", cell.column(), cell.value()));
        return query.add("order by ordinal, row_key limit ?", part.limit()).all(dataSource, row -> read(row, form));
    }

    private static SheetRow read(Row row, FormDefinition form) {
        return new SheetRow(
                row.text("row_key"),
                row.count("ordinal"),
                row.numberOrNull("object_id"),
                CellsText.read(row.text("cells"), form.types()));
    }

    @Override
    public void write(long sheetId, int revision, RowChanges changes) {
        for (List<String> keys : Pieces.of(changes.replaced(), BATCH)) {
            SqlQuery.of(WRITTEN_OVER, sheetId, revision).addIn(keys).change(dataSource);
            SqlQuery.of(CLOSED, revision - 1, sheetId, STANDS).addIn(keys).change(dataSource);
        }
        for (List<SheetRow> rows : Pieces.of(changes.written(), BATCH)) {
            SqlQuery insert = SqlQuery.of(ADDED + String.join(", ", Collections.nCopies(rows.size(), ONE)));
            rows.forEach(row -> insert.add(
                    "",
                    sheetId,
                    row.key(),
                    revision,
                    STANDS,
                    row.ordinal(),
                    row.objectId(),
                    CellsText.of(row.cells())));
            insert.change(dataSource);
        }
    }
}
