package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What classes call. */
final class Calls {

    private Calls() {}

    /** Any {@code now()} of java.time that is not given a clock. */
    static ArchCondition<JavaClass> theMachinesClock() {
        return new ArchCondition<>("ask the machine what time it is") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    type.getMethodCallsFromSelf().stream()
                            .filter(Calls::asksTheMachine)
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
                }
            }
        };
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
