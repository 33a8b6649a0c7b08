package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.cell.CellValue;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationView;

/** How the schools and exam sites in rows are called, those that have ended included. */
@ApplicationScoped
public class ObjectNames {

    @Inject
    private OrganizationQueries organizations;

    /** Each once, by code. */
    public List<SheetObject> of(FormDefinition form, Collection<SheetRow> rows) {
        Set<Long> ids =
                rows.stream().map(SheetRow::objectId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> codes = new TreeSet<>();
        form.columns().stream()
                .filter(column -> column.type().isObject()
                        && column.type() != form.rowPer().objects())
                .map(FormColumn::key)
                .forEach(key -> rows.stream()
                        .map(row -> row.cells().get(key))
                        .filter(Objects::nonNull)
                        .map(CellValue::toString)
                        .forEach(codes::add));
        List<OrganizationView> found = new ArrayList<>();
        if (!ids.isEmpty()) {
            found.addAll(organizations.byIds(ids));
        }
        if (!codes.isEmpty()) {
            found.addAll(organizations.byCodes(codes));
        }
        return found.stream()
                .map(object -> new SheetObject(object.id(), object.code(), object.name()))
                .distinct()
                .sorted(Comparator.comparing(SheetObject::code))
                .toList();
    }
}
