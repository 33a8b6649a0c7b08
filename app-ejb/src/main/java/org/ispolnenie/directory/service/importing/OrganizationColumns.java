package org.ispolnenie.directory.service.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** The columns of a list of organisations, and what people call the kinds in it. */
final class OrganizationColumns {

    private static final List<OrganizationField> NEEDED = List.of(OrganizationField.CODE, OrganizationField.NAME);

    private static final Map<String, OrganizationKind> KINDS = Map.ofEntries(
            Map.entry("школа", OrganizationKind.SCHOOL),
            Map.entry("оо", OrganizationKind.SCHOOL),
            Map.entry("общеобразовательная организация", OrganizationKind.SCHOOL),
            Map.entry("school", OrganizationKind.SCHOOL),
            Map.entry("ппэ", OrganizationKind.EXAM_SITE),
            Map.entry("пункт проведения экзамена", OrganizationKind.EXAM_SITE),
            Map.entry("пункт проведения экзаменов", OrganizationKind.EXAM_SITE),
            Map.entry("exam site", OrganizationKind.EXAM_SITE));

    private OrganizationColumns() {}

    /** @throws ValidationException if it is no table, or lacks a column that must be there */
    static HeadedTable<OrganizationField> read(byte[] file) {
        return ListColumns.read(file, TableLimits.OF_A_LIST, OrganizationField.values(), NEEDED);
    }

    /** What a kind is called in a list, or by programs. */
    static Optional<OrganizationKind> kind(String written) {
        String plain = HeadedTable.plain(written);
        @Nullable OrganizationKind known = KINDS.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        for (OrganizationKind kind : OrganizationKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
