package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The form that says how one person is reached. */
@Named
@RequestScoped
public class PersonEditView {

    @Inject
    private PersonService people;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable PersonRow person;
    private @Nullable Long version;
    private @Nullable String email;
    private @Nullable String language;
    private boolean emailGiven;
    private @Nullable Boolean heads;

    /** Whether somebody has been chosen. */
    public boolean isChosen() {
        return getLogin() != null;
    }

    public PersonRow getPerson() {
        if (person == null) {
            person = people.get(String.valueOf(getLogin()));
        }
        return person;
    }

    public List<String> getLanguages() {
        return PersonService.LANGUAGES;
    }

    public void save() {
        people.reach(String.valueOf(getLogin()), getVersion(), getEmail(), getLanguage(), isHeads());
        person = null;
        version = null;
        emailGiven = false;
        language = null;
        heads = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("directory", "personSaved")));
    }

    /** Whose form it is: the address says it, and the form repeats it, so that there is a form when it comes back. */
    public @Nullable String getLogin() {
        return asked.text("login");
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getPerson().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public @Nullable String getEmail() {
        return emailGiven ? email : getPerson().email();
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
        this.emailGiven = true;
    }

    public String getLanguage() {
        return language == null ? getPerson().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isHeads() {
        return heads == null ? getPerson().heads() : heads;
    }

    public void setHeads(boolean heads) {
        this.heads = heads;
    }
}
