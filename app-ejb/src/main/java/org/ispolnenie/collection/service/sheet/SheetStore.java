package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.shared.domain.Act;

/** Sheets with their rows, read and written together. */
@ApplicationScoped
public class SheetStore {

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetRows rows;

    /** The rows as they stand, without those of objects that nobody has written to. */
    SheetTable stored(Sheet sheet) {
        return table(sheet, sheet.revision(), sheet.form());
    }

    SheetTable table(Sheet sheet, int revision, CollectionForm form) {
        return SheetTable.of(form.definition(), rows.rows(sheet.id(), revision, form.definition()));
    }

    /** The sheet of a control point, for change; begun with a row for each object, where there is none. */
    Sheet begun(long controlPointId, CollectionForm form, KnownObjects objects, Act act) {
        Optional<Sheet> there = sheets.sheetForChange(controlPointId);
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
