package org.ispolnenie.collection.service.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.shared.domain.formula.CellValue;

/** Knows how the schools and exam sites in rows are called, those that have ended included. */
public interface ObjectNames {

    /** By code. */
    List<SheetObject> of(Collection<String> codes);

    /** Those that stand in rows, each once. */
    default List<SheetObject> in(FormDefinition form, Collection<SheetRow> rows) {
        Set<String> codes = form.columns().stream()
                .filter(column -> column.type().isObject())
                .map(FormColumn::key)
                .flatMap(key -> rows.stream().map(row -> row.cells().get(key)))
                .filter(Objects::nonNull)
                .map(CellValue::toString)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? List.of() : of(codes);
    }
}
