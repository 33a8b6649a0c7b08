package org.ispolnenie.assignment.service.report;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_FORM_DATA = 1 << 20;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private ReportRules() {}

    /** @throws ValidationException with everything that is wrong */
    static void check(ReportContent content, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        tooLong("/text", content.text(), LONGEST_TEXT, faults);
        tooLong("/actNumber", content.actNumber(), LONGEST_NUMBER, faults);
        if (content.actDate() != null && content.actDate().isAfter(today)) {
            faults.add(new FieldError("/actDate", Message.of("assignment.ACT_IN_THE_FUTURE", content.actDate())));
        } else if (content.actDate() != null && content.actDate().isBefore(EARLIEST)) {
            faults.add(new FieldError("/actDate", Message.of("shared.DATE_OUT_OF_RANGE", content.actDate())));
        }
        if (content.formData() != null) {
            tooLong("/formData", content.formData(), LONGEST_FORM_DATA, faults);
            if (!isObject(content.formData())) {
                faults.add(new FieldError("/formData", Message.of("shared.NOT_AN_OBJECT")));
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void tooLong(String pointer, @Nullable String text, int longest, List<FieldError> faults) {
        if (text != null && text.length() > longest) {
            faults.add(new FieldError(pointer, Message.of("assignment.TOO_LONG", longest)));
        }
    }

    private static boolean isObject(String text) {
        // of one that is too long that is said already
        return text.length() > LONGEST_FORM_DATA || FormDataJson.object(text).isPresent();
    }
}
