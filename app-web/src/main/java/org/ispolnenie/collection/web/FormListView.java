package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.collection.service.attachment.AttachedFormQueries;
import org.ispolnenie.collection.service.attachment.AttachedFormQueries.Use;
import org.ispolnenie.collection.service.form.FormQueries;
import org.ispolnenie.collection.service.form.FormView;
import org.jspecify.annotations.Nullable;

/** The collection forms, each in its newest edition. */
@Named
@RequestScoped
public class FormListView {

    @Inject
    private FormQueries forms;

    @Inject
    private AttachedFormQueries attached;

    private @Nullable List<FormView> all;
    private @Nullable List<Use> uses;

    public List<FormView> getForms() {
        if (all == null) {
            all = forms.all();
        }
        return all;
    }

    /** The items that ask for a form in any edition; for those who see all bodies. */
    public List<Use> usesOf(String code) {
        if (uses == null) {
            uses = attached.uses();
        }
        return uses.stream().filter(use -> use.code().equals(code)).toList();
    }
}
