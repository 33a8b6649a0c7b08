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
        return cut(name, LONGEST - ending.length()) + ending;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        // A character of two units is not cut in the middle.
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }

    /** The name of one more file of this name: {@code акт (2).pdf}. */
    public static String numbered(String name, int number) {
        String ending = ending(name).isEmpty() ? "" : name.substring(name.lastIndexOf('.'));
        String end = " (" + number + ")" + ending;
        String stem = name.substring(0, name.length() - ending.length());
        return cut(stem, LONGEST - end.length()) + end;
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
