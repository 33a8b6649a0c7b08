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
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.OrganizationQueries;

/** What the body of a control point may name in its sheet: schools and exam sites as they are today, the files of the sheet. */
@ApplicationScoped
public class FormObjects {

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private SheetRepository sheets;

    @Inject
    private Clock clock;

    KnownObjects of(FormDefinition form, long organizationId, long pointId) {
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
        if (form.columns().stream().anyMatch(column -> column.type() == ColumnType.FILE)) {
            byType.put(
                    ColumnType.FILE,
                    sheets.files(pointId).stream()
                            .map(file -> new SheetObject(
                                    file.id(), file.file().name(), file.file().name()))
                            .toList());
        }
        return new KnownObjects(byType);
    }

    private static OrganizationKind kind(ColumnType type) {
        return type == ColumnType.SCHOOL ? OrganizationKind.SCHOOL : OrganizationKind.EXAM_SITE;
    }
}
