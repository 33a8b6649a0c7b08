package org.ispolnenie.assignment.domain.evidence;

/** What can bear an execution out. */
public enum EvidenceKind {
    /** A legal act: its number and date in the report, its file attached. */
    LEGAL_ACT,
    DOCUMENT,
    LIST,
    LETTER,
    MINUTES,
    CHECKLIST,
    /** A figure, {@code formData.figure}; no file. */
    FIGURE,
    /** A publication: its address, {@code formData.publication}, or a file. */
    PUBLICATION,
    /** A form filled in: the data of a collection form, or a file. */
    FORM;

    /** Whether only a file will do. */
    public boolean isFile() {
        return this != FIGURE && this != PUBLICATION && this != FORM;
    }
}
