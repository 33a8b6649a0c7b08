package org.ispolnenie.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which feature may know which: those of the levels below its own, and itself. So there can be no cycle of features. */
final class FeatureOrder {

    /** From the top; features of one level do not know each other. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of("operations"),
            Set.of("reporting", "notification", "exchange", "audit"),
            Set.of("oversight", "redating"),
            Set.of("schoolsupport", "quality", "collection"),
            Set.of("assignment"),
            Set.of("protocol"),
            Set.of("directory", "calendar"),
            Set.of("reading"),
            Set.of("shared"));

    private FeatureOrder() {}

    static ArchRule rule() {
        return classes().should(new ArchCondition<>("know only features below their own") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(FeatureOrder::pointsUpOrAside)
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            }
        });
    }

    private static boolean pointsUpOrAside(Dependency dependency) {
        Optional<String> from = feature(dependency.getOriginClass());
        Optional<String> to = feature(dependency.getTargetClass());
        return from.isPresent() && to.isPresent() && !from.get().equals(to.get()) && !isAbove(from.get(), to.get());
    }

    /** Whether the first may know the second. */
    static boolean isAbove(String feature, String other) {
        return level(feature) < level(other);
    }

    /** The word after the root: {@code org.ispolnenie.<feature>…}, and {@code planted.<feature>…} in the proofs. */
    static Optional<String> feature(JavaClass type) {
        return Optional.of(type.getPackageName())
                .filter(name -> name.startsWith("org.ispolnenie.") || name.startsWith("planted."))
                .map(name ->
                        name.replaceFirst("^(org\\.ispolnenie|planted)\\.", "").replaceFirst("\\..*", ""));
    }

    private static int level(String feature) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(feature)) {
                return level;
            }
        }
        throw new IllegalStateException("«" + feature + "» has no place among the features: give it one");
    }
}
