package org.ispolnenie.shared.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that pages, classes and values name is there, in both languages, and none that nobody names. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/org/ispolnenie");
    private static final Pattern BUNDLE =
            Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>", Pattern.DOTALL);
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Pattern NAMED_BY_A_CLASS =
            Pattern.compile("\\btext\\(\\s*\"(\\w+)\",\\s*\"([\\w.]+)\"(\\s*\\+)?");
    /** A key in quotes, or what a key begins with: a beginning ends with a point, or stands where a text is asked for. */
    private static final Pattern IN_QUOTES = Pattern.compile(
            "\"([\\w.]+)\"(?!\\s*\\+)|\"([\\w.]+\\.)\"\\s*\\+|\\btext\\(\\s*\"\\w+\",\\s*\"(\\w+)\"\\s*\\+");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatPagesNameIsThere(String language) throws IOException {
        Map<String, Set<String>> bundles = keysByVariable(language);
        Pattern named = Pattern.compile(
                "(?<![\\w.'])(" + String.join("|", bundles.keySet()) + ")(?:\\.(\\w+)|\\['([\\w.]+)'])(?!\\()");
        try (Stream<Path> pages = Files.walk(PAGES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")).flatMap(page -> EXPRESSION
                            .matcher(ProductFiles.text(page))
                            .results()
                            .flatMap(expression ->
                                    named.matcher(expression.group()).results())
                            .filter(text -> !bundles.getOrDefault(text.group(1), Set.of())
                                    .contains(key(text)))
                            .map(text -> page + ": " + text.group())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatClassesNameIsThere(String language) throws IOException {
        Map<String, Set<String>> bundles = keysByName(language);
        try (Stream<Path> classes = Files.walk(CLASSES)) {
            assertThat(classes.filter(file -> file.toString().endsWith(".java")).flatMap(file -> NAMED_BY_A_CLASS
                            .matcher(ProductFiles.text(file))
                            .results()
                            .filter(text -> !isThere(bundles, text))
                            .map(text -> file.getFileName() + ": " + text.group())))
                    .isEmpty();
        }
    }

    /** What a name only begins with is completed by a value. */
    private static boolean isThere(Map<String, Set<String>> bundles, MatchResult text) {
        Set<String> keys = bundles.getOrDefault("org.ispolnenie." + text.group(1) + ".web.texts", Set.of());
        return text.group(3) == null
                ? keys.contains(text.group(2))
                : keys.stream().anyMatch(key -> key.startsWith(text.group(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyTextIsNamed(String language) throws IOException {
        String pages = sources(PAGES, ".*\\.xhtml");
        String classes = sources(CLASSES, ".*/web/.*\\.java");
        Map<String, String> variables =
                bundles().stream().collect(toMap(bundle -> bundle.group(1), bundle -> bundle.group(2)));
        keysByName(language).forEach((bundle, keys) -> assertThat(
                        unnamed(keys, variables.getOrDefault(bundle, "none"), pages, classes))
                .as("texts of %s that nobody names", bundle)
                .isEmpty());
    }

    @Test
    void aTextThatNobodyNamesIsFound() {
        Set<String> keys = Set.of("shown", "idle", "said", "sort.NAME", "kind.ONE", "State.NEW", "reason1");
        String page = "#{t.shown} #{t['sort.'.concat(by)]} #{other.idle}";
        String view = "words.text(\"a\", \"said\"); words.text(\"a\", \"reason\" + i); text(\"kind.\" + kind);";
        assertThat(unnamed(keys, "t", page, view)).containsExactly("idle");
    }

    /** Neither by a page nor by a class of pages, nor the word of a value. */
    private static List<String> unnamed(Set<String> texts, String variable, String pages, String classes) {
        Set<String> keys = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        IN_QUOTES.matcher(classes).results().forEach(text -> {
            keys.add(String.valueOf(text.group(1)));
            beginnings.add(text.group(2) == null ? String.valueOf(text.group(3)) : text.group(2));
        });
        Pattern.compile("\\b%s(?:\\.(\\w+)|\\['([\\w.]+)'(\\.concat\\()?)".formatted(variable))
                .matcher(pages)
                .results()
                .forEach(text -> (text.group(3) == null ? keys : beginnings)
                        .add(text.group(1) == null ? text.group(2) : text.group(1)));
        return texts.stream()
                .filter(key -> !keys.contains(key) && !WORD.matcher(key).matches())
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .toList();
    }

    /** A value of an enumeration is worded in the bundle of its feature; whose values have words has them for all. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void wordsOfValuesStandWithTheirFeatureAndAreComplete(String language) throws IOException {
        Map<String, Set<Set<String>>> values = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ispolnenie").stream()
                        .filter(JavaClass::isEnum)
                        .collect(groupingBy(
                                type -> feature(type.getPackageName()) + " " + type.getSimpleName(),
                                mapping(TextsTest::constants, toSet())));
        for (Map.Entry<String, Set<String>> bundle : keysByName(language).entrySet()) {
            Map<String, Set<String>> worded = bundle.getValue().stream()
                    .flatMap(key -> WORD.matcher(key).results())
                    .filter(key -> key.group().length() == key.end())
                    .collect(groupingBy(key -> key.group(1), mapping(key -> key.group(2), toSet())));
            worded.forEach((type, names) -> assertThat(
                            values.getOrDefault(feature(bundle.getKey()) + " " + type, Set.of()).stream()
                                    .filter(constants -> !Collections.disjoint(constants, names))
                                    .flatMap(Set::stream))
                    .as("%s of %s, in %s", type, bundle.getKey(), language)
                    .containsExactlyInAnyOrderElementsOf(names));
        }
    }

    @Test
    void pagesAreSeen() {
        assertThat(PAGES.resolve("assignment/list.xhtml")).exists();
    }

    private static String sources(Path folder, String name) throws IOException {
        Pattern wanted = Pattern.compile(name);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> wanted.matcher(file.toString()).matches())
                    .map(ProductFiles::text)
                    .collect(joining());
        }
    }

    private static String key(MatchResult text) {
        return text.group(2) == null ? text.group(3) : text.group(2);
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(JavaField::getName)
                .collect(toSet());
    }

    private static String feature(String packageOrBundle) {
        return packageOrBundle.split("\\.")[2];
    }

    private static Map<String, Set<String>> keysByVariable(String language) {
        return bundles().stream().collect(toMap(bundle -> bundle.group(2), bundle -> keys(bundle.group(1), language)));
    }

    private static Map<String, Set<String>> keysByName(String language) throws IOException {
        try (Stream<Path> features = Files.list(TEXTS)) {
            return features.filter(feature -> Files.exists(feature.resolve("web/texts_ru.properties")))
                    .map(feature -> "org.ispolnenie." + feature.getFileName() + ".web.texts")
                    .collect(toMap(bundle -> bundle, bundle -> keys(bundle, language)));
        }
    }

    private static List<MatchResult> bundles() {
        return BUNDLE.matcher(ProductFiles.text(PAGES.resolve("WEB-INF/faces-config.xml")))
                .results()
                .toList();
    }

    private static Set<String> keys(String bundle, String language) {
        return ResourceBundle.getBundle(
                        bundle,
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
