package org.ispolnenie.collection.service.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.service.sheet.SheetService;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.service.work.LongWork;
import org.jspecify.annotations.Nullable;

/** Takes workbooks back that were filled in with an office program: all of it or nothing. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class SheetWorkbookService {

    /** The largest workbook, in bytes. */
    public static final int LARGEST = WorkbookLayout.LIMITS.bytes();

    @Inject
    private SheetService sheets;

    /**
     * Writes the table of a workbook, unless something in it cannot be kept: then nothing is.
     *
     * @param version of the sheet, as the caller has seen it; null: as it was when the workbook was taken out
     * @param work    counts the rows that have been read; cancelled, nothing is written
     * @throws ValidationException   if it is no workbook of this sheet and edition
     * @throws StaleVersionException if somebody has written since
     */
    @Audited(value = "SHEET_WORKBOOK_TAKEN", of = AuditEntity.SHEET)
    public FilledWorkbook take(@AuditedId long pointId, @Nullable Long version, byte[] bytes, LongWork work) {
        try (WorkbookFile file = WorkbookFile.open(bytes, WorkbookLayout.LIMITS)) {
            WorkbookMark mark = WorkbookMark.in(file);
            mark.requirePoint(pointId);
            AtomicReference<@Nullable FilledTable> filled = new AtomicReference<>();
            List<SheetProblem> refused = write(pointId, version, mark, file, filled, work);
            work.requireWanted();
            FilledTable table = Objects.requireNonNull(filled.get());
            return new FilledWorkbook(refused, table.told(), table::cell);
        }
    }

    private List<SheetProblem> write(
            long pointId,
            @Nullable Long version,
            WorkbookMark mark,
            WorkbookFile file,
            AtomicReference<@Nullable FilledTable> filled,
            LongWork work) {
        try {
            return sheets.write(pointId, version == null ? mark.version() : version, asked -> {
                FilledTable table = FilledTable.read(file, mark, asked, work);
                filled.set(table);
                return table.given();
            });
        } catch (StaleVersionException stale) {
            throw version == null ? new StaleVersionException(Message.of("collection.workbook.STALE")) : stale;
        }
    }
}
