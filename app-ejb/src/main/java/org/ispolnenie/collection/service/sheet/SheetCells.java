package org.ispolnenie.collection.service.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.RowChanges;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.sheet.OpenSheets.Writing;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Writes cells the way a person at a table sends them, some at once. Each stands for itself: one that cannot be kept, or
 * that somebody else has changed meanwhile, keeps no other from being written. Sent again, nothing is written twice.
 */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class SheetCells {

    /** A table gives a new row its key itself, so that the same row sent twice is one. */
    private static final Pattern OWN_KEY = Pattern.compile("~[a-z0-9]{8,20}");

    @Inject
    private OpenSheets open;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetStore store;

    @Inject
    private SheetRows rows;

    /**
     * What became of cells.
     *
     * @param before  the version of the sheet that they were written upon
     * @param refused those that were not written
     */
    public record Written(long before, List<Refused> refused) {}

    /**
     * A cell that was not written.
     *
     * @param conflict whether somebody else wrote to it meanwhile
     * @param stands   what stands there; null: nothing
     */
    public record Refused(String row, String column, boolean conflict, @Nullable CellValue stands, Message detail) {}

    /**
     * Writes cells.
     *
     * @param changes each with the key of its row; a row that is new has one of its own
     * @param dropped rows that go, once nothing stands in them
     */
    public Written write(long pointId, List<CellChange> changes, Set<String> dropped) {
        Writing writing = open.open(pointId);
        Sheet sheet = store.begun(pointId, writing.form(), writing.objects(), writing.act());
        long version = sheet.version();
        SheetTable before = store.stored(sheet);
        Map<String, SheetRow> table = new LinkedHashMap<>();
        before.withObjects(writing.objects()).rows().forEach(row -> table.put(row.key(), row));
        List<Refused> refused = new ArrayList<>();
        changes.forEach(change -> write(change, writing, table, refused));
        if (writing.definition().rowPer() == RowPer.FREE) {
            table.values().removeIf(row -> dropped.contains(row.key()) && isEmpty(row, writing));
        }
        SheetTable after = SheetTable.of(writing.definition(), List.copyOf(table.values()));
        RowChanges difference = before.changesTo(after);
        if (!difference.areNone()) {
            rows.write(sheet.id(), sheet.revision(), difference);
            sheet.write(after, sheet.newKeys(), writing.act());
            sheets.flush();
        }
        return new Written(version, refused);
    }

    private static void write(CellChange change, Writing writing, Map<String, SheetRow> table, List<Refused> refused) {
        String key = String.valueOf(change.row());
        @Nullable SheetRow before = table.get(key);
        try {
            FormColumn column = SheetService.column(writing.definition(), change.column());
            SheetRow row = before == null ? newRow(key, writing, table) : before;
            table.put(key, change.to(row, column, writing.definition(), writing.objects()));
        } catch (ValidationException wrong) {
            refused.add(new Refused(
                    key, change.column(), false, null, wrong.errors().get(0).reason()));
        } catch (ConflictException meanwhile) {
            @Nullable CellValue stands = before == null ? null : before.cells().get(change.column());
            refused.add(new Refused(key, change.column(), true, stands, meanwhile.reason()));
        }
    }

    private static SheetRow newRow(String key, Writing writing, Map<String, SheetRow> table) {
        if (writing.definition().rowPer() != RowPer.FREE
                || !OWN_KEY.matcher(key).matches()) {
            throw ValidationException.of("/row", Message.of("collection.sheet.NO_SUCH_ROW", key));
        }
        if (table.size() >= SheetTable.MOST_ROWS) {
            throw ValidationException.of(
                    "/row", Message.of("collection.sheet.TOO_MANY_ROWS", table.size() + 1, SheetTable.MOST_ROWS));
        }
        int last = table.values().stream().mapToInt(SheetRow::ordinal).max().orElse(0);
        return SheetRow.last(key, last);
    }

    private static boolean isEmpty(SheetRow row, Writing writing) {
        return writing.definition().columns().stream()
                .filter(column -> !column.isComputed())
                .noneMatch(column -> row.cells().containsKey(column.key()));
    }
}
