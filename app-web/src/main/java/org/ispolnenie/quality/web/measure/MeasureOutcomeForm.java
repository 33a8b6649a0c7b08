package org.ispolnenie.quality.web.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.assignment.web.SpooledFile;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.service.measure.MeasureDocumentService;
import org.ispolnenie.quality.service.measure.MeasureService;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.jspecify.annotations.Nullable;

/** Tells what has become of a measure: documents, that it is done, the figure after it. */
@Named
@ViewScoped
public class MeasureOutcomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureEditView page;

    @Inject
    private MeasureService service;

    @Inject
    private MeasureDocumentService documents;

    private String comment = "";
    private String reason = "";
    private String after = "";
    private String measuredOn = "";
    private transient @Nullable List<Part> chosen;

    public String complete() {
        service.complete(page.id(), page.version(), comment);
        return page.after(QualityConfirmation.COMPLETED);
    }

    public String cancel() {
        service.cancel(page.id(), page.version(), TypedValues.required("/reason", reason));
        return page.after(QualityConfirmation.CANCELLED);
    }

    public String resume() {
        service.resume(page.id(), page.version(), TypedValues.required("/reason", reason));
        return page.after(QualityConfirmation.RESUMED);
    }

    public String measure() {
        service.measure(
                page.id(),
                page.version(),
                TypedValues.requiredNumber("/after", after),
                TypedValues.requiredDay("/measuredOn", measuredOn));
        return page.after(QualityConfirmation.MEASURED);
    }

    public String attach() throws IOException {
        @Nullable Long version = page.version();
        for (Part part : chosen == null ? List.<Part>of() : chosen) {
            try (SpooledFile file = SpooledFile.of(part)) {
                documents.attach(page.id(), version, file.incoming());
            }
            version = null;
        }
        return page.after(QualityConfirmation.ATTACHED);
    }

    public String detach(long document) {
        documents.detach(page.id(), page.version(), document);
        return page.after(QualityConfirmation.DETACHED);
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

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = TypedValues.words(after);
    }

    public String getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(@Nullable String measuredOn) {
        this.measuredOn = TypedValues.words(measuredOn);
    }

    public @Nullable List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Part> chosen) {
        this.chosen = chosen;
    }
}
