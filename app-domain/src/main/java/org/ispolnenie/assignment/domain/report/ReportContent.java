package org.ispolnenie.assignment.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, without its files: the one class that knows its fields, from the form through the service to the
 * columns and back.
 */
@Embeddable
public class ReportContent {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String text;

    @Column(name = "act_number")
    private @Nullable String actNumber;

    @Column(name = "act_date")
    private @Nullable LocalDate actDate;

    /** A number, as it was written. */
    private @Nullable String figure;

    private @Nullable String publication;

    @Column(name = "form_filled")
    private boolean formFilled;

    @Column(name = "form_data")
    private @Nullable String formData;

    protected ReportContent() {}

    public ReportContent(
            ReportKind kind, String text, @Nullable String actNumber, @Nullable LocalDate actDate, FormData formData) {
        this.kind = kind;
        this.text = WrittenText.text(text);
        this.actNumber = WrittenText.lineOrNull(actNumber);
        this.actDate = actDate;
        this.figure = formData.figure() == null ? null : formData.figure().toString();
        this.publication = formData.publication();
        this.formFilled = formData.filled();
        this.formData = formData.json();
    }

    /** What it may not say at all, before it is asked whether it says enough. */
    public List<FieldError> faults(LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        tooLong("/text", text, LONGEST_TEXT, faults);
        tooLong("/actNumber", actNumber, LONGEST_NUMBER, faults);
        if (actDate != null && actDate.isAfter(today)) {
            faults.add(new FieldError("/actDate", Message.of("assignment.ACT_IN_THE_FUTURE", actDate)));
        } else if (actDate != null && actDate.isBefore(EARLIEST)) {
            faults.add(new FieldError("/actDate", Message.of("shared.DATE_OUT_OF_RANGE", actDate)));
        }
        return faults;
    }

    /** Adds what is missing of a legal act, its file left aside. */
    void missingAct(List<FieldError> faults) {
        if (!WrittenText.hasWord(actNumber)) {
            faults.add(new FieldError("/actNumber", Message.of("assignment.evidence.ACT_NUMBER_NEEDED")));
        }
        if (actDate == null) {
            faults.add(new FieldError("/actDate", Message.of("assignment.evidence.ACT_DATE_NEEDED")));
        }
    }

    /** Whether a figure, an address or a form stands in the report itself. */
    boolean says(EvidenceKind kind) {
        return switch (kind) {
            case FIGURE -> figure != null;
            case PUBLICATION -> WrittenText.hasWord(publication);
            case FORM -> formFilled;
            default -> false;
        };
    }

    private static void tooLong(String pointer, @Nullable String words, int longest, List<FieldError> faults) {
        if (words != null && words.length() > longest) {
            faults.add(new FieldError(pointer, Message.of("assignment.TOO_LONG", longest)));
        }
    }

    public ReportKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** Number of the legal act that executes the decision. */
    public @Nullable String actNumber() {
        return actNumber;
    }

    public @Nullable LocalDate actDate() {
        return actDate;
    }

    public FormData formData() {
        return new FormData(figure == null ? null : new BigDecimal(figure), publication, formFilled, formData);
    }
}
