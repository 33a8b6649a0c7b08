package org.ispolnenie.shared.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** Makes a name to show, and to offer for saving, of whatever a sender calls a file. It is never a path of ours. */
public final class FileName {

    private static final int LONGEST = 255;
    private static final int LONGEST_KEPT_ENDING = 16;
    private static final String NAMELESS = "file";

    /** Names that Windows keeps for devices, whatever follows them after a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|COM\\d|LPT\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDING = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9_-]{1,20}");

    private FileName() {}

    /**
     * The name without folders, in one line, without what hides or steers, without dots and spaces at its end, no device
     * of Windows, not longer than 255; its ending is kept.
     */
    public static String safe(@Nullable String name) {
        if (name == null) {
            return NAMELESS;
        }
        String line = WrittenText.line(name);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        String clean =
                WrittenText.line(Normalizer.normalize(last, Normalizer.Form.NFC).replaceFirst("[.\\s]+$", ""));
        if (WrittenText.isNothing(clean) || clean.matches("\\.*")) {
            return NAMELESS;
        }
        String free = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
        return free.length() <= LONGEST ? free : shortened(free);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.length() - dot <= LONGEST_KEPT_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        // A character of two units is not cut in the middle.
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    /** What the name says the file is, {@code pdf}, in small letters; empty where it says nothing: «приказ от 01.11.2019». */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return "";
        }
        Matcher ending = ENDING.matcher(name.substring(dot + 1));
        return ending.matches() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }
}
