package org.ispolnenie.collection.service.xlsform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.collection.service.form.FormService;
import org.ispolnenie.collection.service.xlsform.FormImport.Outcome;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/** The controller makes collection forms out of workbooks, and changes them by workbooks. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class FormImportService {

    /** The largest workbook, in bytes. */
    public static final int LARGEST = XlsFormReading.LIMITS.bytes();

    @Inject
    private FormRepository forms;

    @Inject
    private FormService service;

    /**
     * What would become of the form.
     *
     * @throws ValidationException naming the cells of all that does not fit
     * @throws ConflictException   if the workbook was taken out at an edition that is no longer the newest
     */
    public FormImport preview(byte[] file) {
        XlsFormReading read = XlsFormReading.read(file);
        FormService.requireCode(read.code(), "/settings/form_id");
        return outcome(read, forms.newest(read.code()));
    }

    /** Makes or changes it. */
    @Audited(value = "FORM_IMPORTED", of = AuditEntity.COLLECTION_FORM)
    public FormImport take(byte[] file) {
        XlsFormReading read = XlsFormReading.read(file);
        FormService.requireCode(read.code(), "/settings/form_id");
        FormImport made = outcome(read, forms.newestForChange(read.code()));
        switch (made.outcome()) {
            case NEW -> service.make(read.code(), read.definition());
            case CHANGED, NEXT_EDITION -> service.change(read.code(), null, read.definition());
            case SAME -> {
                // nothing to do
            }
        }
        return made;
    }

    private static FormImport outcome(XlsFormReading read, Optional<CollectionForm> newest) {
        if (newest.isEmpty()) {
            return new FormImport(read.code(), 1, Outcome.NEW, read.definition(), read.told());
        }
        CollectionForm there = newest.get();
        if (read.edition() != 0 && read.edition() != there.edition()) {
            throw new ConflictException(
                    Message.of("collection.xlsform.OTHER_EDITION", read.edition(), there.edition()));
        }
        boolean same = there.definition().equals(read.definition());
        Outcome outcome = same ? Outcome.SAME : there.isUsed() ? Outcome.NEXT_EDITION : Outcome.CHANGED;
        int edition = there.edition() + (outcome == Outcome.NEXT_EDITION ? 1 : 0);
        return new FormImport(read.code(), edition, outcome, read.definition(), read.told());
    }
}
