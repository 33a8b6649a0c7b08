package org.ispolnenie.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.shared.web.ProductFiles;
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

    /** Below a package. */
    private static List<Path> sources(String root) {
        return Stream.of("src/main/java/", "src/test/java/")
                .flatMap(folder -> ProductFiles.below(folder + root))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }
}
