package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who calls a method of ours. */
final class Callers {

    private Callers() {}

    /** Called by the product, or, as an observer or by an interface of the platform, by the container. */
    static ArchCondition<JavaMethod> beThere() {
        return new ArchCondition<>("be called by somebody") {
            @Override
            public void check(@Nullable JavaMethod method, @Nullable ConditionEvents events) {
                if (method != null && events != null && !isCalled(method) && !isCalledByTheContainer(method)) {
                    events.add(SimpleConditionEvent.violated(method, "nobody calls " + method.getFullName()));
                }
            }
        };
    }

    private static boolean isCalled(JavaMethod method) {
        return !method.getAccessesToSelf().isEmpty()
                || inherited(method).anyMatch(same -> !same.getAccessesToSelf().isEmpty());
    }

    private static boolean isCalledByTheContainer(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class))
                || inherited(method)
                        .anyMatch(same -> !same.getOwner().getPackageName().startsWith("org.ispolnenie"));
    }

    private static Stream<JavaMethod> inherited(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(same -> same.getName().equals(method.getName())
                        && same.getRawParameterTypes().equals(method.getRawParameterTypes()));
    }
}
