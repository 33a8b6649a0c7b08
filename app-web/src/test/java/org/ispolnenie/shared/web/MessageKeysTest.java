package org.ispolnenie.shared.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What classes of all modules say in messages, to pages and programs alike, is worded in both languages. */
class MessageKeysTest {

    private static final Pattern SAID = Pattern.compile("\\bof\\(\\s*\"([a-z]+\\.[\\w.]+)\"(\\s*\\+)?");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys("en")).isEqualTo(keys("ru")).contains("shared.NOT_A_DATE", "reading.document.EMPTY");
    }

    /** What a key only begins with is completed by a value. */
    @Test
    void whatClassesSayIsThere() {
        Set<String> keys = keys("ru");
        Set<String> features =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(toSet());
        assertThat(files("src/main/java", "", ".java")
                        .flatMap(file -> SAID.matcher(text(file)).results())
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
                    try (StringReader reader = new StringReader(text(file))) {
                        messages.load(reader);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                    return messages.stringPropertyNames().stream();
                })
                .collect(toSet());
    }

    /** Of all modules. */
    private static Stream<Path> files(String folder, String beginning, String end) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(folder)).filter(Files::isDirectory).toList().stream()
                    .flatMap(MessageKeysTest::below)
                    .filter(file -> file.getFileName().toString().startsWith(beginning)
                            && file.toString().endsWith(end));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
