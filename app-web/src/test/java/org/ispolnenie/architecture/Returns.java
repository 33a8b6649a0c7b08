package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** What methods give away. */
final class Returns {

    private Returns() {}

    /** No entity, and no list or option of entities. */
    static ArchCondition<JavaMethod> noEntity() {
        return new ArchCondition<>("return no entity") {
            @Override
            public void check(@Nullable JavaMethod method, @Nullable ConditionEvents events) {
                if (method != null && events != null) {
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(type -> isEntity(type))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " gives away " + type.getSimpleName())));
                }
            }
        };
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
