package org.ispolnenie.reading.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentFormat;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.ispolnenie.reading.extraction.document.ZipArchive;

/** Tells a format by the content. Names and declared types are what a sender believes; they decide nothing. */
final class FormatDetector {

    private static final int HEAD = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    /** How known files begin that are no documents of ours; the short ones count only where zeros follow. */
    private static final List<String> FOREIGN = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF87a",
            "GIF89a",
            "II*\0",
            "MM\0*",
            "\u007FELF",
            "\u001F\u008B",
            "7z\u00BC\u00AF",
            "Rar!\u001A",
            "\u00CA\u00FE\u00BA\u00BE",
            "SQLite format 3\0",
            "BZh9",
            "\u00FD7zXZ",
            "%!PS",
            "RIFF",
            "OggS",
            "ID3\u0003");

    private static final List<String> BINARY_FOREIGN = List.of("MZ", "BM");
    private static final List<String> MARKUP = List.of("<!doctype", "<html", "<?xml", "<svg", "<head", "<body");

    private FormatDetector() {}

    /** The format of the bytes; a text where nothing else is known, which remains to be seen. */
    static DocumentFormat detect(byte[] bytes, Budget budget) throws IOException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        if (startsWith(bytes, OLE)) {
            return ole(bytes);
        }
        if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) {
            return zip(new ZipArchive(bytes, budget), budget);
        }
        boolean binary = head.indexOf('\0') >= 0;
        if (FOREIGN.stream().anyMatch(head::startsWith)
                || (binary && BINARY_FOREIGN.stream().anyMatch(head::startsWith))) {
            throw new UnreadableDocumentException(Problem.UNSUPPORTED_TYPE);
        }
        String words = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        if (words.startsWith("{\\rtf")) {
            return DocumentFormat.RTF;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(lower::startsWith)) {
            throw new UnreadableDocumentException(Problem.UNSUPPORTED_TYPE);
        }
        return DocumentFormat.TEXT;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static DocumentFormat ole(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new UnreadableDocumentException(Problem.ENCRYPTED);
            }
            if (root.hasEntry("WordDocument")) {
                return DocumentFormat.DOC;
            }
            throw new UnreadableDocumentException(Problem.UNSUPPORTED_TYPE);
        }
    }

    private static DocumentFormat zip(ZipArchive archive, Budget budget) throws IOException {
        if (archive.has("mimetype")) {
            String type = new String(head(archive, "mimetype"), StandardCharsets.US_ASCII).strip();
            if (type.startsWith(DocumentFormat.ODT.mediaType())) {
                return DocumentFormat.ODT;
            }
        } else if (archive.has("[Content_Types].xml")) {
            try (InputStream in = archive.open("[Content_Types].xml")) {
                XmlPull xml = new XmlPull(in, budget);
                while (xml.next()) {
                    if (xml.isStart() && isWordText(xml.attribute("ContentType", ""))) {
                        return DocumentFormat.DOCX;
                    }
                }
            }
        }
        throw new UnreadableDocumentException(Problem.UNSUPPORTED_TYPE);
    }

    private static boolean isWordText(String contentType) {
        boolean word = contentType.contains("wordprocessingml.") || contentType.contains("ms-word.");
        return word && contentType.contains("main+xml");
    }

    private static byte[] head(ZipArchive archive, String name) throws IOException {
        try (InputStream in = archive.open(name)) {
            return in.readNBytes(HEAD);
        }
    }
}
