package org.ispolnenie.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.FaultsAtFields;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What the controller says about a report. */
@Named
@ViewScoped
public class JudgementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private JudgementService judgements;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private String comment = "";
    private String reason = "";
    private String newDue = "";

    /** What was remarked elsewhere, at the cells of a table, is what the report is returned for. */
    @PostConstruct
    void takeUp() {
        reason = TypedValues.words(asked.lines("remarks"));
    }

    /** Whether the report is about to be returned. */
    public boolean isReturning() {
        return !reason.isEmpty();
    }

    public String accept(ReportView report) {
        judgements.accept(report.id(), report.version(), TypedValues.orNull(comment));
        return point.after(PointConfirmation.ACCEPTED);
    }

    public @Nullable String returnReport(ReportView report) {
        try {
            judgements.returnReport(
                    report.id(),
                    report.version(),
                    TypedValues.required("/reason", reason),
                    TypedValues.day("/newDue", newDue));
        } catch (ValidationException wrong) {
            FaultsAtFields.tell(wrong, words);
            return null;
        }
        return point.after(PointConfirmation.RETURNED);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = TypedValues.words(comment);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }

    public String getNewDue() {
        return newDue;
    }

    public void setNewDue(@Nullable String newDue) {
        this.newDue = TypedValues.words(newDue);
    }
}
