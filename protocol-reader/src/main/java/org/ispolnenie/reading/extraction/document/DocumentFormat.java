package org.ispolnenie.reading.extraction.document;

/** The formats that are read. */
public enum DocumentFormat {
    TEXT("text/plain"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
