package org.ispolnenie.directory.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.ListColumn;
import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a list: shown first what would change, imported as a whole then. What is done is what was shown: where the
 * directory has changed meanwhile it is shown anew.
 */
public abstract class ListImportView<F extends ListColumn> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More rows than anybody reads; how many there are in all is said. */
    private static final int SHOWN = 500;

    @Inject
    protected Words words;

    private transient @Nullable Part file;
    private @Nullable String name;
    private byte @Nullable [] taken;
    private @Nullable String seen;
    private transient @Nullable ListImport<F> preview;

    /** What an import of the file would do. */
    protected abstract ListImport<F> previewed(byte[] list);

    /** Imports it, if that is what was shown. */
    protected abstract ListImport<F> imported(byte[] list, @Nullable String fingerprint);

    /** A value as a person reads it. */
    protected abstract String worded(F field, String value);

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
        ListImport<F> shown = previewed(bytes);
        preview = shown;
        seen = shown.fingerprint();
        taken = bytes;
    }

    /** What the import would do; null before anything was taken in. */
    public @Nullable ListImport<F> getPreview() {
        if (preview == null && taken != null) {
            preview = previewed(taken);
        }
        return preview;
    }

    public long count(ImportStanding standing) {
        ListImport<F> read = getPreview();
        return read == null ? 0 : read.count(standing);
    }

    /** The rows a person has to look at: what is refused comes first, what stays as it is does not come. */
    public List<Line<F>> getLines() {
        return lines().limit(SHOWN).toList();
    }

    /** How many more rows there are than are shown. */
    public long getUnshown() {
        return Math.max(0, lines().count() - SHOWN);
    }

    private Stream<Line<F>> lines() {
        ListImport<F> read = getPreview();
        return read == null
                ? Stream.of()
                : Stream.of(ImportStanding.REFUSED, ImportStanding.CLOSED, ImportStanding.CHANGED, ImportStanding.NEW)
                        .flatMap(standing -> read.lines().stream().filter(line -> line.standing() == standing));
    }

    /** What a new one would be, in one line: all but what stands beside it anyway. */
    public String described(Line<F> line) {
        return line.changes().stream()
                .filter(change ->
                        !line.name().equals(change.becomes()) && !line.key().equals(change.becomes()))
                .map(change -> shown(change.field(), change.becomes()))
                .collect(Collectors.joining(" · "));
    }

    /** A value as a person reads it; a dash for none. */
    public String shown(F field, @Nullable String value) {
        return value == null ? "—" : worded(field, value);
    }

    /** The colour of a row's standing, beside its word. */
    public String css(Line<F> line) {
        return switch (line.standing()) {
            case NEW -> "ON_CONTROL";
            case CHANGED -> "ACCEPTED";
            case SAME, CLOSED -> "REMOVED";
            case REFUSED -> "OVERDUE";
        };
    }

    public void take() {
        byte[] list = taken;
        if (list == null) {
            throw ValidationException.of("/file", Message.of("shared.table.EMPTY"));
        }
        ListImport<F> done;
        try {
            done = imported(list, seen);
        } catch (ConflictException notAsShown) {
            show(list);
            throw notAsShown;
        }
        taken = null;
        preview = null;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(words.fill(
                                words.text("directory", "listImported"),
                                List.of(done.count(ImportStanding.NEW), done.count(ImportStanding.CHANGED)))));
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
