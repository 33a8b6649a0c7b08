package org.ispolnenie.reading.extraction.odt;

import java.io.IOException;
import java.io.InputStream;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.FormatReader;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.ispolnenie.reading.extraction.document.ZipArchive;

/** OpenDocument texts ({@code .odt}). */
public final class OdtReader implements FormatReader {

    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String read(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = new ZipArchive(bytes, budget);
        refuseEncrypted(archive, budget);
        OdtStyles styles = new OdtStyles();
        for (String part : new String[] {"styles.xml", "content.xml"}) {
            if (archive.has(part)) {
                try (InputStream in = archive.open(part)) {
                    styles.read(new XmlPull(in, budget));
                }
            }
        }
        DocumentText text = new DocumentText(budget);
        try (InputStream in = archive.open("content.xml")) {
            new OdtBody(new XmlPull(in, budget), text, new OdtLists(styles)).read();
        }
        return text.finish();
    }

    private static void refuseEncrypted(ZipArchive archive, Budget budget) throws IOException {
        if (!archive.has(MANIFEST)) {
            return;
        }
        try (InputStream in = archive.open(MANIFEST)) {
            XmlPull xml = new XmlPull(in, budget);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("encryption-data")) {
                    throw new UnreadableDocumentException(Problem.ENCRYPTED);
                }
            }
        }
    }
}
