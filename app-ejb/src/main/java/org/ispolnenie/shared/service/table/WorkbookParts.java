package org.ispolnenie.shared.service.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, looked over before anything is taken from it: how much they unfold to, whether each piece of XML
 * is what it must be. The reader of rows trusts a workbook; a file made to exhaust it ends here.
 */
final class WorkbookParts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject.bin";
    private static final String DRAWING = ".vml";
    private static final String LINKS = ".rels";

    /** A workbook has some dozens. */
    private static final int MOST_PARTS = 2_000;

    /** Excel packs ten to forty times; what is packed more, beyond a megabyte, is made to swell. */
    private static final int MOST_GROWTH = 200;

    private static final int OVERLOOKED = 1 << 20;
    private static final int FIRST_BYTES = 64;

    private final TableLimits limits;
    private final Map<String, SheetInspection> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<SharedTexts> referring = new ArrayList<>();
    private final List<String> textParts = new ArrayList<>();
    private long inflated;

    private WorkbookParts(TableLimits limits) {
        this.limits = limits;
    }

    static WorkbookParts lookedOver(byte[] file, TableLimits limits) throws IOException {
        WorkbookParts parts = new WorkbookParts(limits);
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            if (archive.getEntry(CONTENT_TYPES) == null) {
                throw TableFile.refused("NO_TABLE");
            }
            int count = 0;
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                if (++count > MOST_PARTS) {
                    throw TableFile.refused("EXHAUSTING");
                }
                if (part.getName().endsWith(MACROS)) {
                    throw TableFile.refused("MACROS");
                }
                try (InputStream bytes = parts.counted(archive.getInputStream(part), part)) {
                    parts.look(part.getName(), bytes);
                }
            }
        }
        parts.requireTexts();
        return parts;
    }

    /** Cells refer to texts that are kept elsewhere in the workbook, in a part that stands before or behind them. */
    private void requireTexts() {
        int texts = textParts.stream().mapToInt(this::texts).min().orElse(0);
        referring.forEach(part -> part.requireWithin(texts));
    }

    /** Of several parts of a name nobody knows which is read. */
    private int texts(String part) {
        return sheets.entrySet().stream()
                .filter(sheet -> ("/" + sheet.getKey()).equalsIgnoreCase(part.startsWith("/") ? part : "/" + part))
                .mapToInt(sheet -> sheet.getValue().texts().count())
                .min()
                .orElse(0);
    }

    /** What was seen in the sheet that a workbook calls by this id of a link. */
    SheetInspection sheet(String link) {
        SheetInspection sheet = sheets.get(targets.getOrDefault(link, ""));
        if (sheet == null) {
            throw TableFile.refused("BROKEN");
        }
        return sheet;
    }

    private void look(String name, InputStream bytes) throws IOException {
        if (!isXml(bytes)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return;
        }
        SheetInspection seen = new SheetInspection(limits);
        try {
            seen.look(bytes);
            if (sheets.put(name, seen) != null) {
                throw TableFile.refused("BROKEN");
            }
            referring.add(seen.texts());
            textParts.addAll(seen.textParts());
            if (name.endsWith(LINKS)) {
                String folder = name.replaceFirst("_rels/[^/]*$", "");
                seen.links().forEach((link, target) -> targets.put(link, resolved(folder, target)));
            }
        } catch (IOException broken) {
            if (!name.endsWith(DRAWING)) {
                throw broken;
            }
        }
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** What begins with a bracket, however its characters are coded. */
    private static boolean isXml(InputStream bytes) throws IOException {
        bytes.mark(FIRST_BYTES);
        byte[] first = bytes.readNBytes(FIRST_BYTES);
        bytes.reset();
        for (byte one : first) {
            if (one == '<') {
                return true;
            }
            boolean markOrSpace = one == (byte) 0xEF
                    || one == (byte) 0xBB
                    || one == (byte) 0xBF
                    || one == (byte) 0xFE
                    || one == (byte) 0xFF
                    || one >= 0 && one <= ' ';
            if (!markOrSpace) {
                return false;
            }
        }
        // nothing but blanks so far: what follows them may be XML, and would be read as such
        return first.length == FIRST_BYTES;
    }

    private InputStream counted(InputStream source, ZipArchiveEntry part) {
        long packed = Math.max(1, part.getCompressedSize());
        return new BufferedInputStream(source) {

            private long size;

            @Override
            public synchronized int read() throws IOException {
                int one = super.read();
                spend(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public synchronized int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                spend(Math.max(0, count));
                return count;
            }

            private void spend(int more) {
                size += more;
                inflated += more;
                if (inflated > limits.inflated() || size > OVERLOOKED && size / packed > MOST_GROWTH) {
                    throw TableFile.refused("EXHAUSTING");
                }
            }
        };
    }
}
