package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * The objects a body may name in a sheet: its schools and exam sites, the files of the sheet.
 *
 * @param byType for the types of columns that name objects
 */
public record KnownObjects(Map<ColumnType, List<SheetObject>> byType) {

    public static final KnownObjects NONE = new KnownObjects(Map.of());

    public KnownObjects {
        byType = Map.copyOf(byType);
    }

    public List<SheetObject> of(@Nullable ColumnType type) {
        return type == null ? List.of() : byType.getOrDefault(type, List.of());
    }

    /** The one of a code or, as people write it, of a name. */
    public Optional<SheetObject> named(ColumnType type, String text) {
        return of(type).stream()
                .filter(object -> object.code().equals(text))
                .findFirst()
                .or(() -> of(type).stream()
                        .filter(object -> object.name().equalsIgnoreCase(text))
                        .findFirst());
    }
}
