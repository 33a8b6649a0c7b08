package org.ispolnenie.collection.service.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads collection forms; who fills one in must know what it asks for. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class FormQueries {

    @Inject
    private FormRepository forms;

    @Inject
    private DirectoryQueries directory;

    /** The newest edition of every form, by code. */
    public List<FormView> all() {
        return forms.newest().stream().map(this::view).toList();
    }

    /**
     * A form.
     *
     * @param edition which; null: the newest
     */
    public FormView form(String code, @Nullable Integer edition) {
        Optional<CollectionForm> form = edition == null ? forms.newest(code) : forms.edition(code, edition);
        return form.map(this::view).orElseThrow(() -> noSuchForm(edition == null ? code : code + ":" + edition));
    }

    private FormView view(CollectionForm form) {
        return FormView.of(form, form.madeBy().map(directory::displayName).orElse(null));
    }

    static NotFoundException noSuchForm(String name) {
        return new NotFoundException(Message.of("collection.NO_SUCH_FORM", name));
    }
}
