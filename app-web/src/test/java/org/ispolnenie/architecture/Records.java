package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.Nullable;

/** How large records may be: of more components nobody sees at a call which is which. */
final class Records {

    private Records() {}

    static ArchCondition<JavaClass> haveAtMost(int most) {
        return new ArchCondition<>("have at most " + most + " components, if they are records") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null && type.isRecord()) {
                    long components = type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .count();
                    if (components > most) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " has " + components + " components, " + most + " at most"));
                    }
                }
            }
        };
    }
}
