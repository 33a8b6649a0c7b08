package org.ispolnenie.reading.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents written out of their XML. */
final class OfficeDocuments {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String OPEN_DOCUMENT = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

    private OfficeDocuments() {}

    /** A Word document with that body. */
    static byte[] docx(String body) {
        return docx(body, "", "");
    }

    /** A Word document with that body, those lists and those styles. */
    static byte[] docx(String body, String numbering, String styles) {
        return zip(docxParts(body, numbering, styles));
    }

    static Map<String, String> docxParts(String body, String numbering, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='" + WORD_TYPE + "'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Type='" + RELATION
                        + "officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type='" + RELATION
                        + "numbering' Target='numbering.xml'/><Relationship Type='" + RELATION
                        + "styles' Target='/word/styles.xml'/></Relationships>");
        parts.put("word/numbering.xml", "<w:numbering " + WORD + ">" + numbering + "</w:numbering>");
        parts.put("word/styles.xml", "<w:styles " + WORD + ">" + styles + "</w:styles>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    /** An OpenDocument text with those automatic styles and that text. */
    static byte[] odt(String styles, String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content " + OPEN_DOCUMENT + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
