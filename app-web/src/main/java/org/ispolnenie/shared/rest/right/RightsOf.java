package org.ispolnenie.shared.rest.right;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that changes something needs the roles of the service that makes the change. They are asked for before anything
 * that was sent is read: whoever may not do it hears that, and not what is wrong with a form that is not theirs. The roles
 * stand at the service and nowhere else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RightsOf {

    /** The service. */
    Class<?> value();

    /** Its operation, where that has roles of its own; else those of the whole service hold. */
    String verb() default "";

    /** Reads them from the service. */
    final class Roles {

        private Roles() {}

        /** The names of the roles, of which a caller needs one; empty: everybody who is signed in may. */
        public static Optional<Set<String>> of(RightsOf needed) {
            @Nullable
            RolesAllowed allowed = needed.verb().isEmpty()
                    ? needed.value().getAnnotation(RolesAllowed.class)
                    : operation(needed).getAnnotation(RolesAllowed.class);
            return Optional.ofNullable(allowed).map(RolesAllowed::value).map(Set::of);
        }

        private static Method operation(RightsOf needed) {
            return Arrays.stream(needed.value().getMethods())
                    .filter(method -> method.getName().equals(needed.verb()))
                    .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            needed.value().getName() + "." + needed.verb() + " has no roles of its own"));
        }
    }
}
