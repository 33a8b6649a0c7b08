package org.ispolnenie.collection.service.xlsform;

import java.util.List;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.shared.failure.ValidationException.FieldError;

/**
 * What a workbook makes of a form.
 *
 * @param edition that asks for it then
 * @param told    what does not come over, by its cell
 */
public record FormImport(String code, int edition, Outcome outcome, FormDefinition definition, List<FieldError> told) {

    public FormImport {
        told = List.copyOf(told);
    }

    /** What becomes of the form. */
    public enum Outcome {
        /** There was none of its code. */
        NEW,
        /** The edition that nobody uses yet changes. */
        CHANGED,
        /** The edition in use stays; the next one asks for this. */
        NEXT_EDITION,
        /** It is what is there. */
        SAME
    }
}
