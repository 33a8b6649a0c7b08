package org.ispolnenie.assignment.service;

/** Makes a name to show of whatever a sender calls a file. */
final class FileNames {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 16;

    private FileNames() {}

    /** Without folders, without characters that steer instead of show, not longer than 255; its extension is kept. */
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        if (clean.isEmpty() || clean.matches("\\.+")) {
            return "file";
        }
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String extension = dot >= 0 && clean.length() - dot <= LONGEST_EXTENSION ? clean.substring(dot) : "";
        int end = LONGEST - extension.length();
        // A character of two units is not cut in the middle.
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
