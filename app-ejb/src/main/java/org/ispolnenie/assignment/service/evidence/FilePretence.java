package org.ispolnenie.assignment.service.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.FileName;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: a file is what it says it is (docs/decisions/0062). Its type goes by its content; a name that says another type, a
 * file that is a second thing besides, and a document that brings programs along are refused, with what is wrong.
 */
final class FilePretence {

    private static final int HEAD = 1024;
    private static final int LONGEST_ZIP_END = 65_557;
    private static final int ZIP_END = 22;
    private static final int LONGEST_LIST = 1 << 18;

    private static final Set<FileType> ARCHIVES =
            EnumSet.of(FileType.DOCX, FileType.XLSX, FileType.PPTX, FileType.ODT, FileType.ODS);
    private static final Set<FileType> TEXTS = EnumSet.of(FileType.TXT, FileType.CSV);
    private static final List<String> PAGES = List.of("<html", "<script", "<svg", "<!doctype", "<?php");

    /** Where office programs keep programs of their own in a document. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?:.*/)?vbaProject\\.bin|(?:Basic|Scripts)/.+/(?!script-l[bc]\\.xml$)[^/]+", Pattern.CASE_INSENSITIVE);

    private static final List<String> OLE_PROGRAMS = List.of("Macros", "_VBA_PROJECT_CUR");

    private FilePretence() {}

    /** What the file pretends; nothing where it is what it says. */
    static List<Message> in(Path content, StoredFile file) throws IOException {
        List<Message> faults = new ArrayList<>();
        FileType type = FileType.ofMediaType(file.mediaType()).orElseThrow();
        String ending = FileName.ending(file.name());
        if (!ending.isEmpty() && !type.mayEndWith(ending)) {
            faults.add(Message.of("assignment.FILE_PRETENDS", file.name(), ending, type.extension()));
        }
        if (isTwoThings(content, type)) {
            faults.add(Message.of("assignment.FILE_IS_TWO_THINGS", file.name()));
        }
        if (hasPrograms(content, type)) {
            faults.add(Message.of("assignment.FILE_HAS_PROGRAMS", file.name()));
        }
        return faults;
    }

    private static boolean isTwoThings(Path content, FileType type) throws IOException {
        if (TEXTS.contains(type)) {
            return false;
        }
        String head;
        try (InputStream in = Files.newInputStream(content)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        }
        return PAGES.stream().anyMatch(head::contains)
                || (type != FileType.PDF && head.contains("%pdf-"))
                || (!ARCHIVES.contains(type) && endsAsArchive(content));
    }

    /** An archive is read from its end: whatever else a file is, with such an end it is an archive too. */
    private static boolean endsAsArchive(Path content) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(LONGEST_ZIP_END, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            for (int i = tail.length - ZIP_END; i >= 0; i--) {
                boolean marked = tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6;
                if (marked && i + ZIP_END + (tail[i + 20] & 0xFF) + ((tail[i + 21] & 0xFF) << 8) == tail.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean hasPrograms(Path content, FileType type) throws IOException {
        if (ARCHIVES.contains(type)) {
            try (ZipFile zip = new ZipFile(content.toFile())) {
                return zip.stream().map(ZipEntry::getName).anyMatch(name -> PROGRAM.matcher(name)
                                .matches())
                        || declaresPrograms(zip);
            }
        }
        return (type == FileType.DOC || type == FileType.XLS) && hasOlePrograms(content);
    }

    private static boolean declaresPrograms(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(types)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8).contains("macroEnabled");
        }
    }

    private static boolean hasOlePrograms(Path content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            return OLE_PROGRAMS.stream().anyMatch(root::hasEntry);
        }
    }
}
