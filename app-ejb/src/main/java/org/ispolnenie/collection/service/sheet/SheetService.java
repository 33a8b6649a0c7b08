package org.ispolnenie.collection.service.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.RowChanges;
import org.ispolnenie.collection.domain.sheet.RowKeys;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetReading;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.sheet.OpenSheets.Writing;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * Fills sheets, as a whole or cell by cell, while their control point awaits execution; for those who may report on it.
 */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class SheetService {

    @Inject
    private OpenSheets open;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetStore store;

    @Inject
    private SheetRows rows;

    /**
     * Writes the whole table, unless something in it cannot be kept: then nothing is.
     *
     * @param version of the sheet, as the caller has seen it; null: nobody has written yet
     * @param given   all rows; those that are not among them go
     * @return what cannot be kept; empty: everything is written
     * @throws VersionNeededException if somebody has written and the caller does not say what they have seen
     */
    @Audited(value = "SHEET_WRITTEN", of = AuditEntity.SHEET)
    public List<SheetProblem> write(@AuditedId long pointId, @Nullable Long version, List<GivenRow> given) {
        return write(pointId, version, asked -> new GivenTable(given, List.of()));
    }

    /**
     * The same of a table that is read by the form, which stays as it is until the table is written.
     *
     * @param reading makes the rows out of what somebody sends
     */
    @Audited(value = "SHEET_WRITTEN", of = AuditEntity.SHEET)
    public List<SheetProblem> write(
            @AuditedId long pointId, @Nullable Long version, Function<AskedTable, GivenTable> reading) {
        Writing writing = open.open(pointId);
        Optional<Sheet> there = store.forChange(pointId);
        SheetTable before = there.map(store::stored).orElseGet(() -> SheetTable.of(writing.definition(), List.of()));
        SheetTable asked = before.withObjects(writing.objects());
        GivenTable given = reading.apply(new AskedTable(SheetView.Form.of(writing.form()), asked, writing.objects()));
        requireSeen(there, version);
        RowKeys keys = there.map(Sheet::newKeys).orElseGet(RowKeys::first);
        SheetReading read = SheetReading.read(given.rows(), asked, writing.objects(), keys);
        List<SheetProblem> wrong = given.wrongWith(read.wrong());
        if (!wrong.isEmpty()) {
            return SheetView.first(wrong);
        }
        Sheet sheet = there.orElseGet(() -> {
            Sheet begun = Sheet.begin(pointId, writing.form(), writing.act());
            sheets.add(begun);
            return begun;
        });
        SheetTable after = read.table();
        rows.write(sheet.id(), sheet.revision(), before.changesTo(after));
        sheet.write(after, keys, writing.act());
        sheets.flush();
        return List.of();
    }

    private static void requireSeen(Optional<Sheet> there, @Nullable Long version) {
        if (there.isPresent() && version == null) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        there.ifPresent(sheet -> sheet.requireVersion(version));
    }

    /**
     * Writes one cell. Two people on different cells both win; on one cell the second is told what stands there.
     *
     * @return the key of the row: of a new one, where the change named none
     * @throws org.ispolnenie.shared.domain.ConflictException if another value stands there than the caller has seen
     */
    @Audited(value = "SHEET_CELL_WRITTEN", of = AuditEntity.SHEET)
    public String writeCell(@AuditedId long pointId, CellChange change) {
        Writing writing = open.open(pointId);
        FormColumn column = column(writing.definition(), change.column());
        Sheet sheet = store.begun(pointId, writing.form(), writing.objects(), writing.act());
        RowKeys keys = sheet.newKeys();
        Optional<SheetRow> stored = change.row() == null
                ? Optional.empty()
                : rows.row(sheet.id(), sheet.revision(), change.row(), writing.definition());
        SheetRow before =
                stored.or(() -> objectRow(change, sheet, writing)).orElseGet(() -> newRow(change, sheet, keys));
        SheetRow after = change.to(before, column, writing.definition(), writing.objects());
        if (!stored.equals(Optional.of(after))) {
            Set<String> replaced = stored.map(row -> Set.of(row.key())).orElse(Set.of());
            rows.write(sheet.id(), sheet.revision(), new RowChanges(List.of(after), replaced));
            sheet.write(stored.orElse(null), after, keys, writing.act());
            sheets.flush();
        }
        return after.key();
    }

    static FormColumn column(FormDefinition form, String key) {
        FormColumn column = form.column(key)
                .orElseThrow(
                        () -> ValidationException.of("/column", Message.of("collection.sheet.NO_SUCH_COLUMN", key)));
        if (column.isComputed() || column.type() == form.rowPer().objects()) {
            throw ValidationException.of("/column", Message.of("collection.NOT_A_CELL", column.title()));
        }
        return column;
    }

    /** The row of an object that has come since the sheet was begun. */
    private Optional<SheetRow> objectRow(CellChange change, Sheet sheet, Writing writing) {
        return change.row() == null || writing.definition().objectColumn().isEmpty()
                ? Optional.empty()
                : store.stored(sheet).withObjects(writing.objects()).row(change.row());
    }

    private SheetRow newRow(CellChange change, Sheet sheet, RowKeys keys) {
        if (change.row() != null || sheet.form().definition().objectColumn().isPresent()) {
            throw new NotFoundException(Message.of("collection.sheet.NO_SUCH_ROW", String.valueOf(change.row())));
        }
        if (sheet.rowCount() >= SheetTable.MOST_ROWS) {
            throw ValidationException.of(
                    "/row", Message.of("collection.sheet.TOO_MANY_ROWS", sheet.rowCount() + 1, SheetTable.MOST_ROWS));
        }
        return SheetRow.last(keys.get(), rows.lastOrdinal(sheet.id(), sheet.revision()));
    }
}
