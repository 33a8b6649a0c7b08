package org.ispolnenie.collection.service.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetToFill;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.NamedWorkbook;

/** Takes sheets out as workbooks; whoever sees the point may have one, and only who may write can fill it in. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class SheetWorkbookQueries {

    @Inject
    private SheetQueries sheets;

    /** The form with what stands in it, in the words of the caller's language. */
    @Audited(value = "LIST_EXPORTED", of = AuditEntity.SHEET)
    public NamedWorkbook sheet(@AuditedId long pointId, Messages words) {
        SheetToFill fill = sheets.toFill(pointId);
        return new NamedWorkbook(
                fill.sheet().form().code() + "-" + fill.body().code() + ".xlsx", SheetWorkbook.of(fill, words));
    }
}
