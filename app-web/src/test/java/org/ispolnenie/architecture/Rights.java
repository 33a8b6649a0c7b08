package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who may call a service. */
final class Rights {

    private Rights() {}

    /** On the class, so that a new method is not open by being forgotten. */
    static ArchCondition<JavaClass> beSaid() {
        return new ArchCondition<>("say who may call it") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null
                        && events != null
                        && !type.isAnnotatedWith(RolesAllowed.class)
                        && !type.isAnnotatedWith(PermitAll.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not say who may call it"));
                }
            }
        };
    }
}
