package org.ispolnenie.schoolsupport.domain.project;

import java.util.List;
import java.util.Map;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The projects that come with the product: the two that item 11 of the founding protocol names. */
public final class DeliveredProjects {

    private static final List<String> CODES = List.of("HIGH_RESULTS", "LOW_RESULTS");

    private DeliveredProjects() {}

    public static List<SupportProject> all() {
        return CODES.stream()
                .map(code -> SupportProject.delivered(code, description(file(code))))
                .toList();
    }

    private static ProjectDescription description(Map<String, @Nullable Object> project) {
        return new ProjectDescription(
                given(project, "title"),
                given(project, "titleEnglish"),
                SupportProjectKind.valueOf(given(project, "kind")),
                given(project, "goal"),
                null,
                null,
                given(project, "operator"),
                null,
                List.of(),
                null);
    }

    private static String given(Map<String, @Nullable Object> project, String name) {
        @Nullable String text = JsonTree.text(project, name);
        if (text == null) {
            throw new IllegalStateException("a project without «" + name + "»");
        }
        return text;
    }

    /** Everything that is delivered of a project. */
    public static Map<String, @Nullable Object> file(String code) {
        return JsonTree.object(
                DeliveredFile.text(DeliveredProjects.class, "/org/ispolnenie/schoolsupport/" + code + ".json"));
    }
}
