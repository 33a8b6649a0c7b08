package org.ispolnenie.calendar.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarText;
import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.ispolnenie.calendar.service.CalendarImport;
import org.ispolnenie.calendar.service.CalendarImportService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Takes in a calendar as a CSV file: shown first, imported as a whole then. */
@Named
@ViewScoped
public class CalendarImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarImportService imports;

    @Inject
    private Words words;

    private transient @Nullable Part file;
    private String text = "";
    private byte @Nullable [] taken;
    private transient @Nullable CalendarImport preview;

    public void upload() throws IOException {
        if (file == null) {
            throw ValidationException.of("/file", Message.of("calendar.EMPTY_FILE"));
        }
        show(file.getInputStream().readNBytes(CalendarText.MAX_BYTES + 1));
    }

    public void paste() {
        show(text.getBytes(StandardCharsets.UTF_8));
    }

    private void show(byte[] bytes) {
        taken = null;
        preview = imports.preview(bytes);
        taken = bytes;
    }

    /** What the import would do; null before anything was taken in. */
    public @Nullable CalendarImport getPreview() {
        if (preview == null && taken != null) {
            preview = imports.preview(taken);
        }
        return preview;
    }

    public long count(Standing standing) {
        CalendarImport read = getPreview();
        return read == null ? 0 : read.count(standing);
    }

    /** The colour of a line's standing, beside its word. */
    public String css(CalendarImport.Line line) {
        return switch (line.standing()) {
            case NEW -> "ON_CONTROL";
            case CONFIRMS -> "ACCEPTED";
            case KNOWN -> "REMOVED";
            case CONFLICT -> "OVERDUE";
        };
    }

    public void take() {
        if (taken == null) {
            throw ValidationException.of("/file", Message.of("calendar.EMPTY_FILE"));
        }
        CalendarImport done = imports.take(taken);
        taken = null;
        preview = null;
        text = "";
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(words.fill(
                                words.text("calendar", "imported"),
                                List.of(done.count(Standing.NEW), done.count(Standing.CONFIRMS)))));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
