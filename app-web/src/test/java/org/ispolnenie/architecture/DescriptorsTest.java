package org.ispolnenie.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ispolnenie.shared.web.ProductFiles;
import org.junit.jupiter.api.Test;

/** Descriptors name classes in words that no compiler reads. */
class DescriptorsTest {

    private static final Pattern NAMED = Pattern.compile("org\\.ispolnenie(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");
    private static final List<String> ENDINGS = List.of(".xml", ".xhtml", ".properties", ".json", ".policy");

    @Test
    void everyClassThatADescriptorNamesIsThere() throws IOException {
        Set<String> classes = ProductFiles.below("src/main/java")
                .map(file ->
                        file.toString().replaceFirst(".*src/main/java/", "").replace('/', '.'))
                .map(file -> file.replaceFirst("\\.java$", ""))
                .collect(toSet());
        assertThat(classes).contains("org.ispolnenie.shared.failure.DomainException");

        assertThat(Stream.of("src/main/resources", "src/main/webapp", "src/main/launch")
                        .flatMap(ProductFiles::below)
                        .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith)
                                || file.toString().contains("META-INF"))
                        .flatMap(file -> NAMED.matcher(ProductFiles.text(file))
                                .results()
                                .filter(name -> !classes.contains(name.group()))
                                .map(name -> file + ": " + name.group())))
                .isEmpty();
    }
}
