package org.ispolnenie.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a form at its fields, besides at the top of the page. */
public final class FaultsAtFields {

    private FaultsAtFields() {}

    /** Puts each fault at the field, in the form of the button that was pressed, that the last word of its pointer names. */
    public static void tell(ValidationException wrong, Words words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (FieldError error : wrong.errors()) {
            String reason = words.of(error.reason());
            faces.addMessage(
                    place(faces, error),
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, Refusals.field(faces, error, words) + reason, reason));
        }
    }

    private static @Nullable String place(FacesContext faces, FieldError error) {
        @Nullable UIComponent pressed = UIComponent.getCurrentComponent(faces);
        @Nullable
        UIComponent field = pressed == null
                ? null
                : pressed.findComponent(
                        error.pointer().substring(error.pointer().lastIndexOf('/') + 1));
        return field == null ? null : field.getClientId(faces);
    }
}
