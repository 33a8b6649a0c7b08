package org.ispolnenie.assignment.service.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ispolnenie.assignment.domain.evidence.FileType;

/**
 * Tells a file's type by its content. The name decides only between a table and a text of the same characters; of an
 * archive nothing is unpacked but the few bytes in which an OpenDocument names itself.
 */
final class FileContent {

    /** What nobody knows. */
    static final String UNKNOWN = "application/octet-stream";

    private static final int HEAD = 8192;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_MIMETYPE = 100;

    /** How files of a type begin, in Latin-1. */
    private static final Map<String, FileType> BEGINNINGS = Map.of(
            "%PDF-", FileType.PDF,
            "{\\rtf", FileType.RTF,
            "\u00FF\u00D8\u00FF", FileType.JPEG,
            "\u0089PNG\r\n\u001A\n", FileType.PNG,
            "II*\0", FileType.TIFF,
            "MM\0*", FileType.TIFF);

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final List<FileType> OPEN_DOCUMENTS = List.of(FileType.ODT, FileType.ODS);
    private static final Map<String, FileType> OFFICE_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private FileContent() {}

    /** The media type; {@link #UNKNOWN} where it is none of those evidence may have. */
    static String mediaType(Path file, String name) throws IOException {
        byte[] bytes = head(file);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, FileType> beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())) {
                return beginning.getValue().mediaType();
            }
        }
        if (head.startsWith(ZIP)) {
            return zip(file);
        }
        if (head.startsWith(OLE)) {
            return ole(file);
        }
        return TextContent.isText(bytes, head) ? text(name) : UNKNOWN;
    }

    static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String zip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return UNKNOWN;
            }
            ZipEntry own = zip.getEntry("mimetype");
            if (own != null) {
                try (InputStream in = zip.getInputStream(own)) {
                    return openDocument(new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip());
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return UNKNOWN;
            }
            // A document that is a table as well is neither.
            List<FileType> kinds = OFFICE_PARTS.entrySet().stream()
                    .filter(part -> zip.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .toList();
            return kinds.size() == 1 ? kinds.get(0).mediaType() : UNKNOWN;
        } catch (IOException | IllegalArgumentException broken) {
            return UNKNOWN;
        }
    }

    private static String openDocument(String mimetype) {
        return OPEN_DOCUMENTS.stream()
                .map(FileType::mediaType)
                .filter(mimetype::equals)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String ole(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("WordDocument")) {
                return FileType.DOC.mediaType();
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") ? FileType.XLS.mediaType() : UNKNOWN;
        } catch (IOException | RuntimeException broken) {
            // POI throws what it happens to stumble over in a file that only begins like one.
            return UNKNOWN;
        }
    }

    private static String text(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV.mediaType() : FileType.TXT.mediaType();
    }
}
