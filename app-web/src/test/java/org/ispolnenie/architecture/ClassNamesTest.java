package org.ispolnenie.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name is enough to find a class: no two of them, tests included, bear the same. */
class ClassNamesTest {

    @Test
    void noTwoClassesOfTheProjectBearOneName() {
        assertThat(sources("org/ispolnenie")).hasSizeGreaterThan(1000);
        assertThat(sharedNames("org/ispolnenie")).isEmpty();
    }

    @Test
    void theRuleNoticesItsPlantedViolation() {
        assertThat(sharedNames("planted")).hasSize(1).first().asString().contains("Body.java");
    }

    /** Each of them with all that bear it. */
    private static List<List<Path>> sharedNames(String root) {
        return sources(root).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getFileName, mapping(file -> file, toList())))
                .values()
                .stream()
                .filter(files -> files.size() > 1)
                .toList();
    }

    /** Of all modules, below a package. */
    private static List<Path> sources(String root) {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.flatMap(module -> Stream.of("src/main/java", "src/test/java")
                            .map(folder -> module.resolve(folder).resolve(root)))
                    .filter(Files::isDirectory)
                    .flatMap(ClassNamesTest::below)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
