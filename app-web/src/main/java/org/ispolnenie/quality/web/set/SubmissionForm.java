package org.ispolnenie.quality.web.set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.quality.service.set.SetReviewService;
import org.ispolnenie.quality.service.set.SetService;
import org.ispolnenie.quality.web.QualityConfirmation;
import org.jspecify.annotations.Nullable;

/** A municipality submits its set or takes it back; the region returns or accepts it. */
@Named
@ViewScoped
public class SubmissionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureSetView page;

    @Inject
    private SetService sets;

    @Inject
    private SetReviewService reviews;

    /** As the person has seen it when the page was shown. */
    private @Nullable Long seen;

    private String comment = "";
    private String reason = "";

    public String submit() {
        sets.submit(
                page.getComposition().municipality().code(),
                page.getComposition().year(),
                seen,
                comment);
        return page.after(QualityConfirmation.SUBMITTED);
    }

    public String takeBack() {
        sets.takeBack(id(), seen, comment);
        return page.after(QualityConfirmation.WITHDRAWN);
    }

    public String accept() {
        reviews.review(id(), seen, List.of(), Verdict.ACCEPTED, comment);
        return page.after(QualityConfirmation.ACCEPTED);
    }

    public String returnSet() {
        reviews.review(id(), seen, List.of(), Verdict.RETURNED, TypedValues.required("/comment", reason));
        return page.after(QualityConfirmation.RETURNED);
    }

    private long id() {
        return Objects.requireNonNull(page.getSet()).set().id();
    }

    /** Keeps the version of the set that the person sees. */
    public boolean isSeen() {
        if (seen == null) {
            seen = page.version();
        }
        return seen != null;
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
}
