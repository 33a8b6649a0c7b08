package org.ispolnenie.directory.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.PersonField;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.PeopleImportService;
import org.ispolnenie.directory.service.importing.PeopleImportService.PeopleTaken;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.directory.web.ListImportView;
import org.jspecify.annotations.Nullable;

/** Takes in people from a list. */
@Named
@ViewScoped
public class PeopleImportView extends ListImportView<PersonField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleImportService imports;

    @Inject
    private HandedOutPasswords passwords;

    @Inject
    private Bodies bodies;

    @Override
    protected ListImport<PersonField> previewed(byte[] list) {
        return imports.preview(list);
    }

    @Override
    protected ListImport<PersonField> imported(byte[] list, @Nullable String fingerprint) {
        PeopleTaken done = imports.take(list, fingerprint);
        passwords.are(done.made());
        return done.told();
    }

    /** The words of roles, the name of a body. */
    @Override
    protected String worded(PersonField field, String value) {
        return switch (field) {
            case ROLES ->
                Stream.of(value.split(" \\| "))
                        .map(role -> words.of(Role.valueOf(role)))
                        .collect(Collectors.joining(", "));
            case ORGANIZATION -> bodies.name(value);
            case LANGUAGE -> words.text("directory", "language." + value);
            default -> value;
        };
    }

    public List<PersonField> getFields() {
        return List.of(PersonField.values());
    }
}
