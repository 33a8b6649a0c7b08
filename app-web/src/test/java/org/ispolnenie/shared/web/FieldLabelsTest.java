package org.ispolnenie.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused field is named to people by its label, {@code field.<name>}; see {@link Refusals}. */
class FieldLabelsTest {

    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:FieldError|required|requiredDay|measure|fault)\\(\\s*\"/(\\w+)\"");
    private static final Pattern LABEL = Pattern.compile("^field\\.(\\w+)=", Pattern.MULTILINE);

    /** Asked of programs only; the refusal of a whole list, which says itself what it is about. */
    private static final Set<String> WITHOUT_LABEL = Set.of("formData", "steps");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void whatClassesOfAllModulesRefuseHasALabel(String language) {
        Set<String> refused = found(REFUSED, files("src/main/java", ".java"));
        assertThat(refused).contains("actDate", "basis").containsAll(WITHOUT_LABEL);
        refused.removeAll(WITHOUT_LABEL);
        assertThat(found(LABEL, files("src/main/resources", "texts_" + language + ".properties")))
                .containsAll(refused);
    }

    private static Set<String> found(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of all files with such an end of their names. */
    private static List<String> files(String folder, String end) {
        return ProductFiles.below(folder)
                .filter(file -> file.toString().endsWith(end))
                .map(ProductFiles::text)
                .toList();
    }
}
