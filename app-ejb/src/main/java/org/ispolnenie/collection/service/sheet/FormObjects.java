package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.OrganizationQueries;

/** The schools and exam sites that a body may name in a form, as they are today. */
@ApplicationScoped
public class FormObjects {

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private Clock clock;

    KnownObjects of(FormDefinition form, long organizationId) {
        LocalDate today = LocalDate.now(clock);
        Map<ColumnType, List<SheetObject>> byType = new EnumMap<>(ColumnType.class);
        form.columns().stream()
                .map(FormColumn::type)
                .filter(ColumnType::isObject)
                .distinct()
                .forEach(type -> byType.put(
                        type,
                        organizations.objects(organizationId, kind(type), today).stream()
                                .map(object -> new SheetObject(object.id(), object.code(), object.name()))
                                .toList()));
        return new KnownObjects(byType);
    }

    private static OrganizationKind kind(ColumnType type) {
        return type == ColumnType.SCHOOL ? OrganizationKind.SCHOOL : OrganizationKind.EXAM_SITE;
    }
}
