package org.ispolnenie.reading.extraction.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.FormatReader;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * PDF, by Apache PDFBox: what was typed, not what was scanned. A page has no paragraphs, so its lines stay lines; a
 * table is known by the lines ruled around its cells.
 */
public final class PdfReader implements FormatReader {

    static {
        // else PDFBox searches the machine for fonts, for seconds, and leaves a file in the home directory
        FontMappers.set(new PdfFallbackFont());
    }

    @Override
    public String read(byte[] bytes, Budget budget) throws IOException {
        PdfFilters.refuseGrowth(bytes, budget);
        try (PDDocument document = Loader.loadPDF(new PdfBytes(bytes, budget))) {
            PdfPages pages = new PdfPages(budget);
            pages.getText(document);
            return new PdfFlow(budget).text(pages.pages());
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(Problem.ENCRYPTED, locked);
        }
    }
}
