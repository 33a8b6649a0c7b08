package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Sheets with their rows, read and written together. */
@ApplicationScoped
public class SheetStore {

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetRows rows;

    /** The sheet of a control point, to be looked at. */
    Optional<Sheet> there(long controlPointId) {
        return sheets.sheet(controlPointId);
    }

    /**
     * The sheet of a control point, for change.
     *
     * @throws StaleVersionException if somebody has written it since this transaction began to read: of the rows it sees
     *     only those of before
     */
    Optional<Sheet> forChange(long controlPointId) {
        return sheets.sheet(controlPointId).map(Sheet::version).flatMap(seen -> {
            Optional<Sheet> sheet = sheets.sheetForChange(controlPointId);
            requireSeen(seen, sheet.map(Sheet::version).orElse(null));
            return sheet;
        });
    }

    /** The same of many. */
    List<Sheet> forChange(Collection<Long> controlPointIds) {
        Map<Long, Long> seen = sheets.sheets(controlPointIds).stream()
                .collect(Collectors.toMap(Sheet::controlPointId, Sheet::version));
        List<Sheet> locked = sheets.sheetsForChange(controlPointIds);
        locked.forEach(sheet -> requireSeen(seen.get(sheet.controlPointId()), sheet.version()));
        return locked;
    }

    private static void requireSeen(@Nullable Long seen, @Nullable Long version) {
        if (!Objects.equals(seen, version)) {
            throw new StaleVersionException(Message.of("shared.CHANGED_MEANWHILE"));
        }
    }

    /** The rows as they stand, without those of objects that nobody has written to. */
    SheetTable stored(Sheet sheet) {
        return table(sheet, sheet.revision(), sheet.form());
    }

    SheetTable table(Sheet sheet, int revision, CollectionForm form) {
        return SheetTable.of(form.definition(), rows.rows(sheet.id(), revision, form.definition()));
    }

    /** The sheet of a control point, for change; begun with a row for each object, where there is none. */
    Sheet begun(long controlPointId, CollectionForm form, KnownObjects objects, Act act) {
        Optional<Sheet> there = forChange(controlPointId);
        if (there.isPresent()) {
            return there.get();
        }
        Sheet sheet = Sheet.begin(controlPointId, form, act);
        sheets.add(sheet);
        fillUp(sheet, objects, act);
        return sheet;
    }

    /** Writes a row for each object that has none yet, so that totals and sendings have them. */
    void fillUp(Sheet sheet, KnownObjects objects, Act act) {
        SheetTable before = stored(sheet);
        SheetTable after = before.withObjects(objects);
        if (!before.changesTo(after).areNone()) {
            rows.write(sheet.id(), sheet.revision(), before.changesTo(after));
            sheet.write(after, sheet.newKeys(), act);
        }
    }
}
