package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Objects;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One cell written by somebody who has seen what stood there.
 *
 * @param row   the key of the row; null: a new one
 * @param was   what they have seen; null: it was empty
 * @param value what they write; null: it becomes empty
 */
public record CellChange(@Nullable String row, String column, @Nullable CellValue was, @Nullable CellValue value) {

    /**
     * The row after it.
     *
     * @throws ConflictException   if another value stands there meanwhile, unless it is the one they write
     * @throws ValidationException if the column does not take the value
     */
    public SheetRow to(SheetRow before, FormColumn of, FormDefinition form, KnownObjects objects) {
        SheetReading reading = SheetReading.cell(before, column, value, SheetTable.of(form, List.of(before)), objects);
        if (!reading.wrong().isEmpty()) {
            throw ValidationException.of("/value", reading.wrong().get(0).detail());
        }
        SheetRow after = reading.rows().get(0);
        @Nullable CellValue stands = before.cells().get(column);
        boolean seen = was == null
                ? stands == null
                : was.equals(stands)
                        || (stands != null
                                && stands.equals(
                                        CellReading.of(of, was, objects).value()));
        if (!seen && !Objects.equals(stands, after.cells().get(column))) {
            throw new ConflictException(
                    stands == null
                            ? Message.of("collection.CELL_EMPTIED")
                            : Message.of("collection.CELL_CHANGED", stands));
        }
        return after;
    }
}
