package org.ispolnenie.collection.service.sheet;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetTable;

/**
 * What somebody is asked to fill in.
 *
 * @param form    the edition
 * @param table   what stands there, with a row for each object
 * @param objects the schools and exam sites that may be named in it
 */
public record AskedTable(SheetView.Form form, SheetTable table, KnownObjects objects) {

    /** The column that names the object of a row, and no other; empty where rows are free. */
    public Optional<FormColumn> objectColumn() {
        return form.definition().objectColumn();
    }

    /** The code of the object that is called so, by code or by name; empty where nobody knows it. */
    public Optional<String> code(ColumnType type, String called) {
        return table.row(called).isPresent()
                        && type == form.definition().rowPer().objects()
                ? Optional.of(called)
                : objects.named(type, called).map(SheetObject::code);
    }

    /** The objects that something was written about. */
    public List<String> filledObjects() {
        return table.given().stream()
                .filter(row -> row.cells().size() > 1)
                .map(GivenRow::id)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .toList();
    }
}
