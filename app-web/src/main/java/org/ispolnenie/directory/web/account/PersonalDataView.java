package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.directory.service.personal.ErasureService;
import org.ispolnenie.directory.service.personal.PersonalDataQueries;
import org.ispolnenie.directory.service.personal.PersonalFile;
import org.ispolnenie.shared.service.personal.StoredPart;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What is kept about one person, and the form that erases it. */
@Named
@RequestScoped
public class PersonalDataView {

    @Inject
    private PersonalDataQueries personal;

    @Inject
    private ErasureService erasures;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable PersonalFile file;
    private @Nullable String pseudonym;
    private @Nullable Long version;
    private @Nullable String reason;
    private boolean sure;

    /** Whose data they are: the address says it, and the form repeats it; the pseudonym, once they are erased. */
    public String getLogin() {
        return pseudonym == null ? asked.required("login") : pseudonym;
    }

    public PersonalFile getFile() {
        if (file == null) {
            file = personal.file(getLogin());
        }
        return file;
    }

    /** What there is any of. */
    public List<StoredPart> getStored() {
        return getFile().stored().stream().filter(part -> part.count() > 0).toList();
    }

    /** The address of the copy as a file. */
    public String getCopy() {
        return "personal-data?login=" + URLEncoder.encode(getLogin(), StandardCharsets.UTF_8);
    }

    /** The address of the page of the account. */
    public String getPersonAddress() {
        return "person.xhtml?login=" + URLEncoder.encode(getLogin(), StandardCharsets.UTF_8);
    }

    public void erase() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!sure) {
            FacesMessage missing = new FacesMessage(words.text("directory", "eraseNotConfirmed"));
            missing.setSeverity(FacesMessage.SEVERITY_ERROR);
            faces.addMessage(null, missing);
            return;
        }
        pseudonym = erasures.erase(getLogin(), getVersion(), reason);
        file = null;
        reason = null;
        faces.addMessage(null, new FacesMessage(words.text("directory", "dataErased")));
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().person().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Whether they know that it cannot be undone. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
