package org.ispolnenie.protocol.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.ispolnenie.protocol.service.Document;
import org.ispolnenie.protocol.service.ImportService;
import org.ispolnenie.protocol.service.ImportService.Imported;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Takes in a protocol: a file dropped on the page, a text pasted, or the founding document. */
@Named
@RequestScoped
public class ImportView {

    @Inject
    private ImportService imports;

    private @Nullable Part file;
    private String text = "";

    public void upload() throws IOException {
        if (file == null) {
            throw ValidationException.of("/file", Message.of("reading.document.EMPTY"));
        }
        review(new Document(
                file.getInputStream().readAllBytes(), file.getContentType(), file.getSubmittedFileName(), null));
    }

    public void paste() throws IOException {
        WrittenText.requireWord(text, "/text");
        review(new Document(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8", null, null));
    }

    public void takeFounding() throws IOException {
        review(new Document(FoundingProtocol.bytes(), FoundingProtocol.MEDIA_TYPE, FoundingProtocol.FILE_NAME, null));
    }

    private void review(Document document) throws IOException {
        Imported imported = imports.importProtocol(document);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/protocol/review.xhtml?id=" + imported.id()
                + (imported.created() ? "" : "&known=true"));
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
