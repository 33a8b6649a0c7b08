package org.ispolnenie.shared.rest.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.service.table.WorkbookFile;

/** Gives a program a workbook, to be saved under its name. */
public final class WorkbookAnswer {

    private WorkbookAnswer() {}

    public static Response of(NamedWorkbook workbook) {
        return Response.ok(workbook.bytes(), WorkbookFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + workbook.name() + "\"")
                .build();
    }
}
