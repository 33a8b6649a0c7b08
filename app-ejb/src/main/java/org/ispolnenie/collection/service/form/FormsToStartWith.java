package org.ispolnenie.collection.service.form;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.collection.domain.form.DeliveredForms;
import org.ispolnenie.collection.domain.form.FormRepository;

/** Stores the forms that come with the product. */
@Stateless
@PermitAll
public class FormsToStartWith {

    @Inject
    private FormRepository forms;

    /** Where there is none of their code. */
    public void addDelivered() {
        DeliveredForms.all().stream()
                .filter(form -> forms.newest(form.code()).isEmpty())
                .forEach(forms::add);
    }
}
