package org.ispolnenie.directory.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.OrganizationImport;
import org.ispolnenie.directory.service.importing.OrganizationImport.Line;
import org.ispolnenie.directory.service.importing.OrganizationImportService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Takes in schools and exam sites from a list: shown first what would change, imported as a whole then. */
@Named
@ViewScoped
public class OrganizationImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More rows than anybody reads; how many there are in all is said. */
    private static final int SHOWN = 500;

    @Inject
    private OrganizationImportService imports;

    @Inject
    private Bodies bodies;

    @Inject
    private Words words;

    private transient @Nullable Part file;
    private @Nullable OrganizationKind kind;
    private @Nullable String name;
    private byte @Nullable [] taken;
    private transient @Nullable OrganizationImport preview;

    public void upload() throws IOException {
        if (file == null) {
            throw ValidationException.of("/file", Message.of("shared.table.EMPTY"));
        }
        byte[] bytes = file.getInputStream().readNBytes(TableLimits.OF_A_LIST.bytes() + 1);
        name = file.getSubmittedFileName();
        show(bytes);
    }

    private void show(byte[] bytes) {
        taken = null;
        preview = null;
        preview = imports.preview(bytes, kind);
        taken = bytes;
    }

    /** What the import would do; null before anything was taken in. */
    public @Nullable OrganizationImport getPreview() {
        if (preview == null && taken != null) {
            preview = imports.preview(taken, kind);
        }
        return preview;
    }

    public long count(ImportStanding standing) {
        OrganizationImport read = getPreview();
        return read == null ? 0 : read.count(standing);
    }

    /** The rows a person has to look at: what is refused comes first, what stays as it is does not come. */
    public List<Line> getLines() {
        return lines().limit(SHOWN).toList();
    }

    /** How many more rows there are than are shown. */
    public long getUnshown() {
        return Math.max(0, lines().count() - SHOWN);
    }

    private Stream<Line> lines() {
        OrganizationImport read = getPreview();
        return read == null
                ? Stream.of()
                : Stream.of(ImportStanding.REFUSED, ImportStanding.CHANGED, ImportStanding.NEW)
                        .flatMap(standing -> read.lines().stream().filter(line -> line.standing() == standing));
    }

    /** What a new organisation would be, in one line: all but what stands beside it anyway. */
    public String described(Line line) {
        return line.changes().stream()
                .filter(change ->
                        !line.name().equals(change.becomes()) && !line.code().equals(change.becomes()))
                .map(change -> shown(change.field(), change.becomes()))
                .collect(Collectors.joining(" · "));
    }

    /** A value as a person reads it: the word of a kind, a date, a name. */
    public String shown(OrganizationField field, @Nullable String value) {
        if (value == null) {
            return "—";
        }
        return switch (field) {
            case KIND -> words.of(OrganizationKind.valueOf(value));
            case PARENT -> bodies.name(value);
            case VALID_FROM -> words.fill(words.text("directory", "since"), LocalDate.parse(value));
            case VALID_TO -> words.fill(words.text("directory", "untilDay"), LocalDate.parse(value));
            default -> value;
        };
    }

    /** The colour of a row's standing, beside its word. */
    public String css(Line line) {
        return switch (line.standing()) {
            case NEW -> "ON_CONTROL";
            case CHANGED -> "ACCEPTED";
            case SAME -> "REMOVED";
            case REFUSED -> "OVERDUE";
        };
    }

    public void take() {
        if (taken == null) {
            throw ValidationException.of("/file", Message.of("shared.table.EMPTY"));
        }
        OrganizationImport done = imports.take(taken, kind);
        taken = null;
        preview = null;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(words.fill(
                                words.text("directory", "listImported"),
                                List.of(done.count(ImportStanding.NEW), done.count(ImportStanding.CHANGED)))));
    }

    public List<OrganizationField> getFields() {
        return List.of(OrganizationField.values());
    }

    /** What a file may hold without saying so. */
    public List<OrganizationKind> getKinds() {
        return OrganizationKind.OBJECTS.stream().sorted().toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable OrganizationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganizationKind kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
