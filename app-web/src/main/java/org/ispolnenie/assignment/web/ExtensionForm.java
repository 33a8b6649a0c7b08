package org.ispolnenie.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.jspecify.annotations.Nullable;

/** A request for a later date, and what is decided about it. */
@Named
@ViewScoped
public class ExtensionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private ExtensionService extensions;

    private String due = "";
    private String reason = "";

    public String ask() {
        extensions.request(
                point.getId(),
                point.getVersion(),
                TypedValues.requiredDay("/requestedDue", due),
                TypedValues.required("/reason", reason));
        return point.after(PointConfirmation.ASKED);
    }

    /** Grants the day that was asked for, or the one typed instead. */
    public String grant(ExtensionView request) {
        extensions.grant(request.id(), request.version(), TypedValues.day("/due", due), TypedValues.orNull(reason));
        return point.after(PointConfirmation.GRANTED);
    }

    public String refuse(ExtensionView request) {
        extensions.refuse(request.id(), request.version(), TypedValues.required("/reason", reason));
        return point.after(PointConfirmation.REFUSED);
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = TypedValues.words(due);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }
}
