package org.ispolnenie.collection.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ispolnenie.shared.domain.formula.FormulaException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** Everything that is wrong with a form, told at once. */
final class FormFaults {

    private final List<FieldError> faults = new ArrayList<>();

    void add(String pointer, Message reason) {
        faults.add(new FieldError(pointer, reason));
    }

    void addUnless(boolean right, String pointer, Message reason) {
        if (!right) {
            add(pointer, reason);
        }
    }

    /** A formula, unless it is none, which is told. */
    <T> Optional<T> read(String pointer, Supplier<T> formula) {
        try {
            return Optional.of(formula.get());
        } catch (FormulaException wrong) {
            add(pointer, wrong.reason());
            return Optional.empty();
        }
    }

    boolean areThere() {
        return !faults.isEmpty();
    }

    void check() {
        if (areThere()) {
            throw new ValidationException(faults);
        }
    }
}
