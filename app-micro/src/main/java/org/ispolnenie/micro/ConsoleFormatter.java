package org.ispolnenie.micro;

import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One line for a warning or an error, with what caused it in the end; the way there stands in the log file. */
public final class ConsoleFormatter extends Formatter {

    /** Made by the log manager, by name. */
    public ConsoleFormatter() {}

    @Override
    public String format(LogRecord entry) {
        return "%tT %s %s%n".formatted(entry.getMillis(), entry.getLevel(), oneLine(message(entry) + cause(entry)));
    }

    /** Payara names many of its messages by number; what they are about is in their parameters. */
    private String message(LogRecord entry) {
        String message = formatMessage(entry);
        return message.matches("[A-Z-]+-\\d+") ? message + " " + Arrays.toString(entry.getParameters()) : message;
    }

    private static String cause(LogRecord entry) {
        @Nullable Throwable thrown = entry.getThrown();
        while (thrown != null && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown == null ? "" : " (" + thrown + ")";
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
