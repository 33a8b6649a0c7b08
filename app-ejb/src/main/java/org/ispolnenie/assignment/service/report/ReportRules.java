package org.ispolnenie.assignment.service.report;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a report by themselves (an act has number and date, form data is a JSON object), before anybody
 * asks whether the report has the evidence it needs.
 */
final class ReportRules {

    private static final int LONGEST_FORM_DATA = 1 << 20;

    private ReportRules() {}

    /** @throws ValidationException with everything that is wrong */
    static void check(ReportContent content, LocalDate today) {
        List<FieldError> faults = content.faults(today);
        @Nullable String data = content.formData().json();
        if (data != null && data.length() > LONGEST_FORM_DATA) {
            faults.add(new FieldError("/formData", Message.of("assignment.TOO_LONG", LONGEST_FORM_DATA)));
        } else if (data != null && FormDataJson.object(data).isEmpty()) {
            faults.add(new FieldError("/formData", Message.of("shared.NOT_AN_OBJECT")));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }
}
