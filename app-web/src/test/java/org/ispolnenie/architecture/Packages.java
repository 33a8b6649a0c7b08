package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What packages say of themselves. */
final class Packages {

    private Packages() {}

    static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be in a null-marked package") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }

    /** Nested classes belong to the one they are nested in. */
    static ArchCondition<JavaClass> holdAtMost(int most) {
        return new ArchCondition<>("lie in a package of at most " + most) {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null && type.isTopLevelClass()) {
                    long there = type.getPackage().getClasses().stream()
                            .filter(JavaClass::isTopLevelClass)
                            .filter(other -> !other.isArray())
                            .filter(other -> !other.getSimpleName().equals("package-info"))
                            .count();
                    if (there > most) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has " + there + " classes"));
                    }
                }
            }
        };
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
