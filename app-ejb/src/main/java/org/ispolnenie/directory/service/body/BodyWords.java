package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a body: all of it but its code.
 *
 * @param shortName    null: the same as the name
 * @param parent       the code of the body it belongs to; null: none
 * @param validFrom    its first day; null: as it is, or today
 * @param calledSoFrom the first day of the name, where it is another one; null: today
 */
public record BodyWords(
        OrganizationKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String parent,
        List<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate calledSoFrom) {

    public BodyWords {
        aliases = List.copyOf(aliases);
    }
}
