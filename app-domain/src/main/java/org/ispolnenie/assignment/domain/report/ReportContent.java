package org.ispolnenie.assignment.domain.report;

import java.time.LocalDate;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, without its files.
 *
 * @param kind      final or interim
 * @param text      in words
 * @param actNumber number of the legal act that executes the decision
 * @param actDate   its date
 * @param formData  a JSON object with the data of forms and figures ({@code figure}, {@code publication}); null if none
 */
public record ReportContent(
        ReportKind kind,
        String text,
        @Nullable String actNumber,
        @Nullable LocalDate actDate,
        @Nullable String formData) {

    public ReportContent {
        text = WrittenText.text(text);
        actNumber = WrittenText.lineOrNull(actNumber);
    }
}
