package org.ispolnenie.shared.failure;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies behind a failure. A chain of causes may be a circle: nobody looks deeper than a limit. */
public final class Causes {

    private static final int DEEPEST = 50;

    private Causes() {}

    /** The failure itself, its cause, the cause of that. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, link -> link == null ? null : link.getCause())
                .limit(DEEPEST)
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** The outermost of this kind. */
    public static <T> Optional<T> first(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    public static boolean has(Throwable failure, Class<?> kind) {
        return of(failure).anyMatch(kind::isInstance);
    }

    /** What it all began with. */
    public static Throwable innermost(Throwable failure) {
        return of(failure).reduce(failure, (outer, inner) -> inner);
    }
}
