package org.ispolnenie.operations.service.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is new in a version.
 *
 * @param version its number
 * @param points  a sentence each
 */
public record ReleaseNotes(String version, List<String> points) {

    private static final Pattern VERSION = Pattern.compile("^## ", Pattern.MULTILINE);
    private static final String POINT = "* ";

    public ReleaseNotes {
        points = List.copyOf(points);
    }

    /** Of all versions, the newest first, in the language asked for where it is English, in Russian otherwise. */
    static List<ReleaseNotes> in(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "ru";
        try (InputStream file = Objects.requireNonNull(
                ReleaseNotes.class.getResourceAsStream("whats-new_" + language + ".md"), "what is new")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A heading {@code ## 1.0.0} for each version, and below it a line for each point. */
    static List<ReleaseNotes> parse(String text) {
        return VERSION.splitAsStream(text)
                .map(part -> part.lines().toList())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new ReleaseNotes(
                        lines.get(0),
                        lines.stream()
                                .filter(line -> line.startsWith(POINT))
                                .map(line -> line.substring(POINT.length()))
                                .toList()))
                .filter(notes -> !notes.points().isEmpty())
                .toList();
    }
}
