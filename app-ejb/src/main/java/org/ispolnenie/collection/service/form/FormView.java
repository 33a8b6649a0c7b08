package org.ispolnenie.collection.service.form;

import java.time.Instant;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a form as it is shown.
 *
 * @param used   whether a decision has it: a change of it is the next edition
 * @param madeBy who made it, by name; null: delivered with the product
 */
public record FormView(
        long id,
        long version,
        String code,
        int edition,
        FormDefinition definition,
        boolean used,
        @Nullable String madeBy,
        @Nullable Instant madeAt) {

    static FormView of(CollectionForm form, @Nullable String madeBy) {
        return new FormView(
                form.id(),
                form.version(),
                form.code(),
                form.edition(),
                form.definition(),
                form.isUsed(),
                madeBy,
                form.madeAt().orElse(null));
    }
}
