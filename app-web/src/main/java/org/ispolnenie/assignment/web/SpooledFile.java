package org.ispolnenie.assignment.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ispolnenie.assignment.service.evidence.IncomingFile;

/** A file sent from a page, in a temporary file that goes when the request is done. */
public record SpooledFile(IncomingFile incoming) implements AutoCloseable {

    /** Copies what was sent; whoever calls closes it. */
    public static SpooledFile of(Part part) throws IOException {
        Path temporary = Files.createTempFile("ispolnenie", ".part");
        try (InputStream bytes = part.getInputStream()) {
            Files.copy(bytes, temporary, StandardCopyOption.REPLACE_EXISTING);
        }
        String name = part.getSubmittedFileName();
        return new SpooledFile(new IncomingFile(name == null ? "" : name, temporary));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(incoming.content());
    }
}
