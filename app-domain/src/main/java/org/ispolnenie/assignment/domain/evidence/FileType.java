package org.ispolnenie.assignment.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file types evidence may have; anything else is refused, whatever its name says. */
public enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf", "text/rtf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("application/vnd.ms-excel"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    CSV("text/csv"),
    TXT("text/plain"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff");

    private final List<String> mediaTypes;

    FileType(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Its name among the types of the Internet. */
    public String mediaType() {
        return mediaTypes.get(0);
    }

    /** The type of a media type; empty if it is none of these. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaTypes.contains(bare))
                .findFirst();
    }

    /** Whether a file of this type may be called so, {@code jpg}; what says something else pretends. */
    public boolean mayEndWith(String ending) {
        return ending.equals(extension())
                || switch (this) {
                    case JPEG -> List.of("jpg", "jpe", "jfif").contains(ending);
                    case TIFF -> ending.equals("tif");
                    case TXT -> List.of("text", "log", "md").contains(ending);
                    default -> false;
                };
    }

    /** How people call it: {@code pdf}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
