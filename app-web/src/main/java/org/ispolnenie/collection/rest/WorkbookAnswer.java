package org.ispolnenie.collection.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.collection.service.workbook.NamedWorkbook;
import org.ispolnenie.shared.service.table.WorkbookFile;

/** A workbook to be saved under its name. */
final class WorkbookAnswer {

    private WorkbookAnswer() {}

    static Response of(NamedWorkbook workbook) {
        return Response.ok(workbook.bytes(), WorkbookFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workbook.name() + "\"")
                .build();
    }
}
