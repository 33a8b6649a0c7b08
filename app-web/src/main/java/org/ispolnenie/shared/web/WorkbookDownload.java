package org.ispolnenie.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.service.table.WorkbookFile;

/** Gives a person a workbook that was made for them, to be saved under its name. */
public final class WorkbookDownload {

    private WorkbookDownload() {}

    public static void give(NamedWorkbook workbook, HttpServletResponse response) throws IOException {
        response.setContentType(WorkbookFile.MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + workbook.name() + "\"");
        response.setContentLength(workbook.bytes().length);
        response.getOutputStream().write(workbook.bytes());
    }
}
