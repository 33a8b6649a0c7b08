package org.ispolnenie.collection.service.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The office program itself; where it is not installed its tests are left out, and bin/test says so. */
final class LibreOffice {

    private static final Path EXECUTABLE = Path.of("/usr/bin/soffice");
    private static final int PATIENCE_SECONDS = 120;

    private LibreOffice() {}

    /** A workbook as it is after somebody has opened it and saved it as one. */
    static byte[] saved(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(EXECUTABLE), "LibreOffice is not installed");
        Path file = Files.write(folder.resolve("sheet.xlsx"), workbook);
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        EXECUTABLE.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not save the workbook");
        }
        return Files.readAllBytes(saved.resolve("sheet.xlsx"));
    }
}
