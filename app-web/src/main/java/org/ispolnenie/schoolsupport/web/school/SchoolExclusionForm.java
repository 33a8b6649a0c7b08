package org.ispolnenie.schoolsupport.web.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.service.school.SchoolService;
import org.jspecify.annotations.Nullable;

/** The controller sends a school out of a project, with a reason. */
@Named
@ViewScoped
public class SchoolExclusionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private SchoolService service;

    private String on = "";
    private String reason = "";

    public String exclude() {
        service.exclude(
                page.getPlace().project(),
                page.getPlace().school(),
                page.getPassport().version(),
                TypedValues.day("/excludedOn", on),
                TypedValues.required("/reason", reason));
        return page.getPlace().after("school", SchoolConfirmation.EXCLUDED);
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = TypedValues.words(on);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }
}
