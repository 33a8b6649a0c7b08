package org.ispolnenie.assignment.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Column(name = "form_data")
    private @Nullable String formData;

    @SuppressWarnings("NullAway.Init")
    protected ReportContent() {}

    public ReportContent(
            ReportKind kind,
            String text,
            @Nullable String actNumber,
            @Nullable LocalDate actDate,
            @Nullable String formData) {
        this.kind = kind;
        this.text = WrittenText.text(text);
        this.actNumber = WrittenText.lineOrNull(actNumber);
        this.actDate = actDate;
        this.formData = formData;
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

    /** A JSON object with the data of forms and figures ({@code figure}, {@code publication}); null if none. */
    public @Nullable String formData() {
        return formData;
    }
}
