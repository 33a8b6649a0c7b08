package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** What is told by one bean and heard by others. */
final class Events {

    private Events() {}

    /**
     * A field that tells events of a kind: one of ours, not whatever there is, and somebody observes that kind as a whole,
     * so that no event of it is lost.
     */
    static ArchCondition<JavaField> beHeard() {
        return new ArchCondition<>("tell what somebody observes") {
            @Override
            public void check(@Nullable JavaField field, @Nullable ConditionEvents events) {
                if (field != null && events != null) {
                    JavaClass told = told(field);
                    if (FeatureOrder.feature(told).isEmpty()) {
                        events.add(SimpleConditionEvent.violated(
                                field,
                                field.getFullName() + " tells " + told.getName() + ", which is no event of ours"));
                    } else if (!isObserved(told)) {
                        events.add(SimpleConditionEvent.violated(field, "nobody observes " + field.getFullName()));
                    }
                }
            }
        };
    }

    private static JavaClass told(JavaField field) {
        return field.getType() instanceof JavaParameterizedType event
                ? event.getActualTypeArguments().get(0).toErasure()
                : field.getRawType();
    }

    private static boolean isObserved(JavaClass event) {
        return event.getMethodsWithParameterTypeOfSelf().stream()
                .flatMap(method -> method.getParameters().stream())
                .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)
                        && parameter.getRawType().equals(event));
    }
}
