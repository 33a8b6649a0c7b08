package org.ispolnenie.shared.web;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What classes of all modules say in messages, to pages and programs alike, is worded in both languages. */
class MessageKeysTest {

    private static final Pattern SAID = Pattern.compile("\\bof\\(\\s*\"([a-z]+\\.[\\w.]+)\"(\\s*\\+)?");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[\\w.]+)\"(\\s*\\+)?");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys("ru"))
                .filteredOn(not(keys("en")::contains))
                .as("Russian only")
                .isEmpty();
        assertThat(keys("en"))
                .filteredOn(not(keys("ru")::contains))
                .as("English only")
                .isEmpty();
        assertThat(keys("en")).contains("shared.NOT_A_DATE", "reading.document.EMPTY");
    }

    @Test
    void everyKeyBeginsWithItsFeature() {
        assertThat(keys("ru").stream().filter(key -> !key.matches("[a-z]+\\..+")))
                .isEmpty();
    }

    /** By a class or a page that has the key, or what it begins with, or as the word of an enumeration. */
    @Test
    void everyMessageIsSaidSomewhere() {
        String code =
                files("src/main/java", "", ".java").map(ProductFiles::text).collect(joining());
        String pages =
                files("src/main/webapp", "", ".xhtml").map(ProductFiles::text).collect(joining());
        Set<String> said = new TreeSet<>();
        Set<String> begun = new TreeSet<>();
        LITERAL.matcher(code).results().forEach(word -> {
            boolean whole = word.group(2) == null && !word.group(1).matches(".*[._]");
            (whole ? said : begun).add(word.group(1));
        });
        assertThat(keys("ru").stream()
                        .filter(key -> !said.contains(key) && !pages.contains(key))
                        .filter(key -> begun.stream().noneMatch(key::startsWith))
                        .filter(key -> !isWordOfAnEnumeration(key, code)))
                .isEmpty();
    }

    /** {@code feature.Enumeration.CONSTANT}. */
    private static boolean isWordOfAnEnumeration(String key, String code) {
        String[] parts = key.split("\\.");
        return parts.length == 3
                && Pattern.compile("enum " + parts[1] + "( implements \\w+)? \\{[^}]*\\b" + parts[2] + "\\b")
                        .matcher(code)
                        .find();
    }

    /** What a key only begins with is completed by a value. */
    @Test
    void whatClassesSayIsThere() {
        Set<String> keys = keys("ru");
        Set<String> features = keys.stream().map(key -> key.split("\\.")[0]).collect(toSet());
        assertThat(files("src/main/java", "", ".java")
                        .flatMap(file -> SAID.matcher(ProductFiles.text(file)).results())
                        .filter(said -> features.contains(
                                said.group(1).substring(0, said.group(1).indexOf('.'))))
                        .filter(said -> !said.group(1).endsWith(".xhtml"))
                        .filter(said -> said.group(2) == null
                                ? !keys.contains(said.group(1))
                                : keys.stream().noneMatch(key -> key.startsWith(said.group(1))))
                        .map(said -> said.group()))
                .isEmpty();
    }

    private static Set<String> keys(String language) {
        return files("src/main/resources/org/ispolnenie", "messages_", language + ".properties")
                .flatMap(file -> {
                    Properties messages = new Properties();
                    try (StringReader reader = new StringReader(ProductFiles.text(file))) {
                        messages.load(reader);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                    return messages.stringPropertyNames().stream();
                })
                .collect(toSet());
    }

    private static Stream<Path> files(String folder, String beginning, String end) {
        return ProductFiles.below(folder)
                .filter(file -> file.getFileName().toString().startsWith(beginning)
                        && file.toString().endsWith(end));
    }
}
