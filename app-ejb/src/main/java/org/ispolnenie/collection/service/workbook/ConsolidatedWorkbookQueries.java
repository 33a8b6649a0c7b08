package org.ispolnenie.collection.service.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.dhatim.fastexcel.Workbook;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries.Choice;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Takes what all bodies have sent out as a workbook: the rows, the totals, who has not sent. The rows are read and written
 * a part at a time.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class ConsolidatedWorkbookQueries {

    private static final int ROWS_AT_ONCE = 500;

    @Inject
    private ConsolidatedQueries sheets;

    @Inject
    private Clock clock;

    @Audited(value = "LIST_EXPORTED", of = AuditEntity.DECISION)
    public NamedWorkbook consolidated(
            @AuditedId long protocolId, @AuditedId String number, Choice choice, Messages words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConsolidatedSheet part = sheets.consolidated(protocolId, number, choice, ROWS_AT_ONCE, null);
        String name = part.form().code() + "-" + number.replaceAll("[^0-9A-Za-z.]", "-") + ".xlsx";
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            ConsolidatedWorkbook written = new ConsolidatedWorkbook(workbook, part, words, clock.getZone());
            written.write(part);
            @Nullable String cursor = part.rows().nextCursor();
            while (cursor != null) {
                ConsolidatedSheet next = sheets.consolidated(protocolId, number, choice, ROWS_AT_ONCE, cursor);
                written.write(next);
                cursor = next.rows().nextCursor();
            }
            written.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NamedWorkbook(name, bytes.toByteArray());
    }
}
