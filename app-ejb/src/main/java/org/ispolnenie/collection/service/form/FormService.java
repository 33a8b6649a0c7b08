package org.ispolnenie.collection.service.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller makes collection forms and changes them. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class FormService {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    @Inject
    private FormRepository forms;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** A new form, in its first edition. */
    @Audited(value = "FORM_MADE", of = AuditEntity.COLLECTION_FORM)
    public void make(@AuditedId String code, FormDefinition definition) {
        requireCode(code, "/code");
        if (forms.newestForChange(code).isPresent()) {
            throw new ConflictException(Message.of("collection.FORM_EXISTS", code));
        }
        forms.add(CollectionForm.made(code, definition, now()));
    }

    /**
     * Changes what a form asks for: its newest edition, or the next one where that is in use.
     *
     * @param version of the newest edition, as the caller has seen it; null: whichever is there
     */
    @Audited(value = "FORM_CHANGED", of = AuditEntity.COLLECTION_FORM)
    public void change(@AuditedId String code, @Nullable Long version, FormDefinition definition) {
        CollectionForm newest = forms.newestForChange(code).orElseThrow(() -> FormQueries.noSuchForm(code));
        newest.requireVersion(version);
        CollectionForm changed = newest.change(definition, now());
        if (!changed.isStored()) {
            forms.add(changed);
        }
    }

    /** @throws ValidationException if no form can be called so */
    public static void requireCode(String code, String pointer) {
        if (!CODE.matcher(code).matches()) {
            throw ValidationException.of(pointer, Message.of("collection.BAD_FORM_CODE"));
        }
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
