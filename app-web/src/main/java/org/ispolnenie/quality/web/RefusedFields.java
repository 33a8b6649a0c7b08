package org.ispolnenie.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.web.Words;

/** Says what is wrong with a form at its fields, besides at the top of the page. */
@RequestScoped
public class RefusedFields {

    @Inject
    private Words words;

    /**
     * Puts each fault at the field that is called as the last word of its pointer.
     *
     * @param form the id of the form
     */
    public void tell(ValidationException wrong, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (FieldError error : wrong.errors()) {
            String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
            String reason = words.of(error.reason());
            String label = words.text("quality", "field." + field);
            faces.addMessage(
                    form + ":" + field,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            (label.startsWith("field.") ? words.text("shared", "field." + field) : label) + ": "
                                    + reason,
                            reason));
        }
        faces.renderResponse();
    }
}
