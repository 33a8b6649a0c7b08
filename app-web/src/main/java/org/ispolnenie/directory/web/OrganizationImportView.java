package org.ispolnenie.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.OrganizationImportService;
import org.jspecify.annotations.Nullable;

/** Takes in schools and exam sites from a list. */
@Named
@ViewScoped
public class OrganizationImportView extends ListImportView<OrganizationField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationImportService imports;

    @Inject
    private Bodies bodies;

    private @Nullable OrganizationKind kind;

    @Override
    protected ListImport<OrganizationField> previewed(byte[] list) {
        return imports.preview(list, kind);
    }

    @Override
    protected ListImport<OrganizationField> imported(byte[] list, @Nullable String fingerprint) {
        return imports.take(list, kind, fingerprint);
    }

    /** The word of a kind, a date, a name. */
    @Override
    protected String worded(OrganizationField field, String value) {
        return switch (field) {
            case KIND -> words.of(OrganizationKind.valueOf(value));
            case PARENT -> bodies.name(value);
            case VALID_FROM -> words.fill(words.text("directory", "since"), LocalDate.parse(value));
            case VALID_TO -> words.fill(words.text("directory", "untilDay"), LocalDate.parse(value));
            default -> value;
        };
    }

    public List<OrganizationField> getFields() {
        return List.of(OrganizationField.values());
    }

    /** What a file may hold without saying so. */
    public List<OrganizationKind> getKinds() {
        return OrganizationKind.OBJECTS.stream().sorted().toList();
    }

    public @Nullable OrganizationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganizationKind kind) {
        this.kind = kind;
    }
}
