package org.ispolnenie.collection.service.xlsform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.collection.service.form.FormQueries;
import org.ispolnenie.collection.service.form.FormView;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/** Takes collection forms out as XLSForm workbooks. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class FormWorkbookQueries {

    @Inject
    private FormQueries forms;

    /** @param edition which; null: the newest */
    public byte[] form(String code, @Nullable Integer edition) {
        FormView form = forms.form(code, edition);
        return XlsFormWorkbook.of(form.code(), form.edition(), form.definition());
    }
}
