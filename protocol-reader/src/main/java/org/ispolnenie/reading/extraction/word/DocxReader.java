package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.FormatReader;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.ispolnenie.reading.extraction.document.ZipArchive;
import org.jspecify.annotations.Nullable;

/** Word documents since 2007 ({@code .docx} and its kin). Macros and embedded objects are not touched. */
public final class DocxReader implements FormatReader {

    private static final String PACKAGE_RELATIONS = "_rels/.rels";

    @Override
    public String read(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = new ZipArchive(bytes, budget);
        String main =
                relations(archive, PACKAGE_RELATIONS, "", budget).getOrDefault("officeDocument", "word/document.xml");
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Map<String, String> parts =
                relations(archive, folder + "_rels/" + main.substring(slash) + ".rels", folder, budget);

        WordStyles styles = new WordStyles();
        readPart(archive, parts.get("styles"), budget, styles::read);
        WordNumbering numbering = new WordNumbering();
        readPart(archive, parts.get("numbering"), budget, numbering::read);
        DocumentText text = new DocumentText(budget);
        readPart(archive, main, budget, xml -> new WordBody(xml, text, numbering, styles).read());
        return text.finish();
    }

    /** Reads a part as XML. */
    private interface PartReader {
        void read(XmlPull xml) throws IOException;
    }

    private static void readPart(ZipArchive archive, @Nullable String name, Budget budget, PartReader reader)
            throws IOException {
        if (name != null) {
            try (InputStream part = archive.open(name)) {
                reader.read(new XmlPull(part, budget));
            }
        }
    }

    /** The parts a part refers to, by the kind of relation; an absent list refers to nothing. */
    private static Map<String, String> relations(ZipArchive archive, String name, String folder, Budget budget)
            throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (archive.has(name)) {
            readPart(archive, name, budget, xml -> {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("Relationship")) {
                        String type = xml.attribute("Type", "");
                        String target = xml.attribute("Target", "");
                        targets.putIfAbsent(
                                type.substring(type.lastIndexOf('/') + 1),
                                target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            });
        }
        return targets;
    }
}
