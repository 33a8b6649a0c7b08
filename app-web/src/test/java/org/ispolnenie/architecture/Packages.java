package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What packages say of themselves. */
final class Packages {

    private Packages() {}

    static ArchCondition<JavaClass> beNullMarked() {
        return said(
                "be in a null-marked package",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Optional.empty()
                        : Optional.of(type.getPackageName() + " has no package-info with @NullMarked"));
    }

    static ArchCondition<JavaClass> holdAtMost(int most) {
        return said("lie in a package of at most " + most, type -> {
            long there = classes(type).count();
            return there <= most
                    ? Optional.empty()
                    : Optional.of("%s has %d classes, %d at most".formatted(type.getPackageName(), there, most));
        });
    }

    /** What is amiss with a package is said once, at the first of its classes. */
    private static ArchCondition<JavaClass> said(String should, Function<JavaClass, Optional<String>> amiss) {
        return new ArchCondition<>(should) {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null
                        && events != null
                        && classes(type).findFirst().equals(Optional.of(type.getSimpleName()))) {
                    amiss.apply(type).ifPresent(said -> events.add(SimpleConditionEvent.violated(type, said)));
                }
            }
        };
    }

    /** The classes of its package by name; nested ones belong to the one they are nested in. */
    private static Stream<String> classes(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(other -> !other.isArray())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .sorted();
    }

    /** Every package of ours for itself. */
    static SliceAssignment each() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(@Nullable JavaClass type) {
                return type != null && type.getPackageName().matches("(org\\.ispolnenie|planted)\\..*")
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package";
            }
        };
    }
}
