package org.ispolnenie.collection.service.form;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.collection.domain.form.DeliveredForms;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.shared.service.start.StartContent;

/** Stores the forms that come with the product. */
@Stateless
@PermitAll
public class FormsToStartWith implements StartContent {

    @Inject
    private FormRepository forms;

    /** Where there is none of their code. */
    @Override
    public void addDelivered() {
        DeliveredForms.all().stream()
                .filter(form -> forms.newest(form.code()).isEmpty())
                .forEach(forms::add);
    }
}
