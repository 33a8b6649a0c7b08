package org.ispolnenie.assignment.rest;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code report} of a form, read strictly.
 *
 * @param evidenceKinds what each file is, in their order; null where the sender does not say
 */
record SubmittedReport(ReportContent content, List<@Nullable EvidenceKind> evidenceKinds) {

    private static final Set<String> FIELDS =
            Set.of("kind", "text", "actNumber", "actDate", "formData", "evidenceKinds");

    static SubmittedReport read(JsonValue value) {
        JsonFields fields = JsonFields.of(value, "", FIELDS);
        ReportContent content = new ReportContent(
                fields.required("kind", fields.constant("kind", ReportKind.class), ReportKind.FINAL),
                fields.required("text", fields.text("text"), ""),
                fields.text("actNumber"),
                fields.date("actDate"),
                fields.object("formData"));
        List<@Nullable EvidenceKind> kinds = fields.constants("evidenceKinds", EvidenceKind.class);
        fields.check();
        return new SubmittedReport(content, kinds);
    }
}
