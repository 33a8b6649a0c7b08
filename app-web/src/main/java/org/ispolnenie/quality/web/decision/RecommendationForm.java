package org.ispolnenie.quality.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.service.decision.RecommendationQueries;
import org.ispolnenie.quality.service.decision.RecommendationService;
import org.ispolnenie.quality.service.decision.RecommendationService.RecommendationDraft;
import org.ispolnenie.quality.service.decision.RecommendationView;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.ispolnenie.quality.web.RefusedFields;
import org.ispolnenie.quality.web.measure.MeasureEditView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What the analysis on the page recommends, and what has been made of it. */
@Named
@ViewScoped
public class RecommendationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureEditView page;

    @Inject
    private RecommendationQueries recommendations;

    @Inject
    private RecommendationService service;

    @Inject
    private RefusedFields refused;

    @Inject
    private Words words;

    private transient @Nullable List<RecommendationView> all;
    private String text = "";
    private String addressees = "";
    private String publishedOn = "";
    private String feedbackDeadline = "";
    private String feedback = "";
    private String reason = "";

    public List<RecommendationView> getAll() {
        if (all == null) {
            all = recommendations.from(page.id());
        }
        return all;
    }

    public @Nullable String recommend() {
        try {
            service.recommend(
                    page.id(),
                    new RecommendationDraft(
                            text, addressees, TypedValues.requiredDay("/publishedOn", publishedOn), feedbackDeadline));
        } catch (ValidationException wrong) {
            refused.tell(wrong, "recommending");
            return null;
        }
        return page.after(QualityConfirmation.RECOMMENDED);
    }

    public String answer(RecommendationView of) {
        service.answer(of.id(), of.version(), TypedValues.required("/text", feedback));
        return page.after(QualityConfirmation.ANSWERED);
    }

    public String takeBack(RecommendationView of) {
        service.takeBack(of.id(), of.version(), TypedValues.required("/reason", reason));
        return page.after(QualityConfirmation.TAKEN_BACK);
    }

    /** What the deadline for the feedback comes to, as it is typed; empty while it or the day it counts from is missing. */
    public String getReading() {
        if (feedbackDeadline.isEmpty() || publishedOn.isEmpty()) {
            return "";
        }
        try {
            return recommendations
                    .deadline(feedbackDeadline, LocalDate.parse(publishedOn))
                    .due()
                    .map(day -> words.fill(words.text("quality", "readAs"), words.date(day)))
                    .orElseGet(() -> words.text("quality", "readWithoutDay"));
        } catch (ValidationException unread) {
            return words.of(unread.errors().get(0).reason());
        } catch (DateTimeParseException noDay) {
            return "";
        }
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = TypedValues.words(text);
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(@Nullable String addressees) {
        this.addressees = TypedValues.words(addressees);
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable String publishedOn) {
        this.publishedOn = TypedValues.words(publishedOn);
    }

    public String getFeedbackDeadline() {
        return feedbackDeadline;
    }

    public void setFeedbackDeadline(@Nullable String feedbackDeadline) {
        this.feedbackDeadline = TypedValues.words(feedbackDeadline);
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(@Nullable String feedback) {
        this.feedback = TypedValues.words(feedback);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }
}
