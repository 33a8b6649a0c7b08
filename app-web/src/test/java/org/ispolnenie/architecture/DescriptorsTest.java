package org.ispolnenie.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Descriptors name classes in words that no compiler reads. */
class DescriptorsTest {

    private static final Pattern NAMED = Pattern.compile("org\\.ispolnenie(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");
    private static final List<String> ENDINGS = List.of(".xml", ".xhtml", ".properties", ".json", ".policy");

    @Test
    void everyClassThatADescriptorNamesIsThere() throws IOException {
        Set<String> classes = files("src/main/java")
                .map(file ->
                        file.toString().replaceFirst(".*src/main/java/", "").replace('/', '.'))
                .map(file -> file.replaceFirst("\\.java$", ""))
                .collect(toSet());
        assertThat(classes).contains("org.ispolnenie.shared.failure.DomainException");

        assertThat(Stream.of("src/main/resources", "src/main/webapp", "src/main/launch")
                        .flatMap(DescriptorsTest::files)
                        .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith)
                                || file.toString().contains("META-INF"))
                        .flatMap(file -> NAMED.matcher(text(file))
                                .results()
                                .filter(name -> !classes.contains(name.group()))
                                .map(name -> file + ": " + name.group())))
                .isEmpty();
    }

    /** Of all modules. */
    private static Stream<Path> files(String folder) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules
                    .map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(DescriptorsTest::below)
                    .toList()
                    .stream();
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
