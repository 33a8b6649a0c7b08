package org.ispolnenie.directory.service.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** Codes of bodies and groups: for ever, each given once, in letters that look the same everywhere. */
@ApplicationScoped
public class DirectoryCodes {

    /** What stands in an address where a code would. */
    private static final Set<String> RESERVED = Set.of("import");

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    /** What speaks against a new code; nothing, if it may be given. */
    public List<FieldError> wrongWith(String code) {
        if (code.isEmpty()) {
            return List.of(new FieldError("/code", Message.of("shared.REQUIRED")));
        }
        if (!Organization.isCode(code) || RESERVED.contains(code.toLowerCase(Locale.ROOT))) {
            return List.of(new FieldError("/code", Message.of("directory.BAD_CODE", code)));
        }
        return directory
                .organization(code)
                .map(body -> body.name())
                .or(() -> bodies.group(code).map(OrganizationGroup::name))
                .map(name -> List.of(new FieldError("/code", Message.of("directory.CODE_TAKEN", code, name))))
                .orElseGet(List::of);
    }
}
