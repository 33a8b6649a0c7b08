package org.ispolnenie.protocol.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a request, so that its sender hears of all of it at once. */
final class CommandFaults {

    private final List<FieldError> errors = new ArrayList<>();

    /** What a given value comes to; null where none is given, or a fault was found in it. */
    <V, T> @Nullable T in(@Nullable V given, Function<V, T> check) {
        if (given == null) {
            return null;
        }
        try {
            return check.apply(given);
        } catch (ValidationException faulty) {
            errors.addAll(faulty.errors());
            return null;
        }
    }

    /** Does what may find faults. */
    void in(Runnable step) {
        try {
            step.run();
        } catch (ValidationException faulty) {
            errors.addAll(faulty.errors());
        }
    }

    /** Throws what was found wrong, if anything was. */
    void check() {
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
    }
}
