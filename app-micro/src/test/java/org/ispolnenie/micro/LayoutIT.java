package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build lays out in a checkout that was built before: nothing of what was renamed or deleted since is left. */
class LayoutIT {

    private static final Path APPLICATION = Path.of("target/ispolnenie/application");

    @Test
    void everyPageAndClassOfTheApplicationHasItsSource() throws IOException {
        Path web = Path.of("../app-web/src/main");

        assertThat(names(APPLICATION, ".xhtml")).isEqualTo(names(web.resolve("webapp"), ".xhtml"));
        assertThat(classes(APPLICATION.resolve("WEB-INF/classes"))).isEqualTo(names(web.resolve("java"), ".java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"protocol-reader", "app-domain", "app-ejb"})
    void everyClassAndMigrationOfALibraryHasItsSource(String module) throws IOException {
        Path sources = Path.of("..", module, "src/main");
        Path jar;
        try (Stream<Path> files = Files.list(APPLICATION.resolve("WEB-INF/lib"))) {
            jar = files.filter(file -> file.getFileName().toString().startsWith(module))
                    .findFirst()
                    .orElseThrow();
        }
        try (FileSystem library = FileSystems.newFileSystem(jar)) {
            assertThat(classes(library.getPath("/"))).isEqualTo(names(sources.resolve("java"), ".java"));
            assertThat(names(library.getPath("/"), ".sql")).isEqualTo(names(sources.resolve("resources"), ".sql"));
        }
    }

    private static Set<String> classes(Path folder) throws IOException {
        return names(folder, ".class").stream()
                .filter(name -> !name.contains("$"))
                .collect(Collectors.toSet());
    }

    /** The files with this ending, without it. */
    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toSet());
        }
    }
}
